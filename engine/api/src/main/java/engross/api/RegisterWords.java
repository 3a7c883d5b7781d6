package engross.api;

import engross.house.Labels;
import engross.model.Placeholders;
import engross.redline.Register;
import engross.redline.Register.Alert;
import engross.redline.Register.Entry;
import engross.redline.Register.Provision;
import java.util.List;
import java.util.Map;

/** A register's entries in words for people, in one language. */
record RegisterWords(Labels labels) {
    /** The columns, in order. */
    static final List<String> COLUMNS = List.of("number", "provision", "symbol", "before", "after", "author", "alerts");

    private static final String NOTE = "note/";

    /** The title of a column, or another word of the register. */
    String word(String key) {
        return labels.text("register." + key).orElse(key);
    }

    /** Where the provision stands: the heading of its part, and its label, old and new. */
    String provision(Entry entry) {
        Provision provision = entry.provision();
        String old = provision.oldLabel();
        String now = provision.newLabel();
        String label =
                old.isEmpty() || now.isEmpty() || old.equals(now) ? (now.isEmpty() ? old : now) : replaced(old, now);
        String heading = line(provision.heading());
        return heading.isEmpty()
                ? (label.isEmpty() ? place(provision.path()) : label)
                : label.isEmpty() ? heading : heading + " " + label;
    }

    /** Footnotes have a word, other places that have neither heading nor label their path. */
    private String place(String path) {
        return path.startsWith(NOTE)
                ? labels.text("origins.footnote").orElse(path).replace("{n}", path.substring(NOTE.length()))
                : path;
    }

    /** One thing that became another, with an arrow that points where the language is read to. */
    private String replaced(String old, String now) {
        String form = labels.text("origins.replaced").orElse("{old} \u2192 {new}");
        return Placeholders.fill(form, Map.of("old", old, "new", now));
    }

    /** The symbol, and for what was moved, where its other half is. */
    String symbol(Entry entry) {
        String symbol = entry.provision().symbol().text();
        return entry.counterpart() == 0
                ? symbol
                : symbol + " (" + word("moved").replace("{n}", Integer.toString(entry.counterpart())) + ")";
    }

    /** The old text; of a provision that was renumbered and nothing else, its label. */
    String before(Entry entry) {
        return isRenumbered(entry) ? entry.provision().oldLabel() : line(entry.oldText());
    }

    /** The new text, likewise. */
    String after(Entry entry) {
        return isRenumbered(entry) ? entry.provision().newLabel() : line(entry.newText());
    }

    private static boolean isRenumbered(Entry entry) {
        return entry.oldText().equals(entry.newText())
                && !entry.provision().oldLabel().equals(entry.provision().newLabel());
    }

    /** The author of all changes after the word for it; empty where there are several, or none. */
    String onlyAuthor(Register register) {
        List<String> authors =
                register.changes().stream().map(this::author).distinct().toList();
        if (authors.size() != 1 || authors.get(0).isEmpty()) {
            return "";
        }
        String lead = labels.text("punctuation.lead").orElse(":");
        // A full-width colon has its own space.
        return word("author") + lead + (lead.equals(":") ? " " : "") + authors.get(0);
    }

    String author(Entry entry) {
        return String.join("; ", entry.authors());
    }

    /** Each alert as {@code obligation or permission: shall → should}. */
    List<String> alerts(Entry entry) {
        return entry.alerts().stream().map(this::alert).toList();
    }

    private String alert(Alert alert) {
        String name = labels.text("alerts.names." + alert.kind()).orElse(alert.kind());
        String removed = String.join(", ", alert.removed());
        String added = String.join(", ", alert.added());
        String change =
                removed.isEmpty() ? "+ " + added : added.isEmpty() ? "\u2212 " + removed : replaced(removed, added);
        return name + ": " + change;
    }

    /** Without tabs and without the places of notes and pictures. */
    private static String line(String text) {
        return text.replace('\t', ' ').replace("\uFFFC", "");
    }
}
