package engross.cli;

import engross.api.View;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The commands by their names. A run that names one reads what that one takes and nothing else: it costs time. */
final class Commands {
    /** In the order of the help. */
    private static final List<String> NAMES = List.of(
            "build", "batch", "check", "redline", "symbols", "revise", "parity", "compile", "verify", "changes",
            "accept", "reject", "import", "review", "merge", "render", "new", "rules");

    private Commands() {}

    /** Whether the arguments begin with the name of a command. */
    static boolean beginWithCommand(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** The command line of one command: it takes the arguments behind the name. */
    static CommandLine only(String name) {
        return alone(command(name)).setCommandName("engross " + name);
    }

    /** The command line of the program with all commands below it. */
    static CommandLine all(Object program) {
        CommandLine line = alone(program);
        // Not by annotations, which are read with picocli's own factory.
        line.getCommandSpec().versionProvider(new EngrossVersion());
        for (String name : NAMES) {
            line.addSubcommand(name, command(name));
        }
        // Once more, for the commands that were added.
        return line.registerConverter(View.class, new ViewConverter());
    }

    /** The command line of a command that has no others below it. */
    static CommandLine alone(Object command) {
        return new CommandLine(command, new Factory()).registerConverter(View.class, new ViewConverter());
    }

    private static Object command(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "batch" -> new BatchCommand();
            case "check" -> new CheckCommand();
            case "redline" -> new RedlineCommand();
            case "compile" -> new CompileCommand();
            case "parity" -> new ParityCommand();
            case "revise" -> new ReviseCommand();
            case "symbols" -> new SymbolsCommand();
            case "verify" -> new VerifyCommand();
            case "changes" -> new ChangesCommand();
            case "accept" -> new AcceptCommand();
            case "reject" -> new RejectCommand();
            case "import" -> new ImportCommand();
            case "review" -> new ReviewCommand();
            case "merge" -> new MergeCommand();
            case "render" -> new RenderCommand();
            case "new" -> new NewCommand();
            case "rules" -> new RulesCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Makes what annotations name. picocli's own factory looks for Groovy first, in all jars. */
    private static final class Factory implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type.isInterface()) {
                return CommandLine.defaultFactory().create(type);
            }
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
    }
}
