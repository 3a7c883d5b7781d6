package engross.cli;

import engross.testkit.ProjectFiles;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A command as a person typed it, and what came of it. */
record CommandRun(int code, String out, String err) {
    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        System.setProperty("engross.home", ProjectFiles.root().toString());
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Engross.run(new PrintWriter(out), new PrintWriter(err), words);
        return new CommandRun(code, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
