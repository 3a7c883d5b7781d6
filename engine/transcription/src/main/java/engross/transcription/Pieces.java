package engross.transcription;

import engross.model.Change;
import engross.model.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the pieces of a text: runs of a change in a mark, a deletion and what replaces it in one, emphasis within. */
final class Pieces {
    private final List<Piece> pieces;
    private final Marking marking;
    private final boolean stars;
    private final StringBuilder text = new StringBuilder();
    private String highlighted = "";

    private Pieces(List<Piece> pieces, Marking marking) {
        this.pieces = pieces;
        this.marking = marking;
        this.stars = pieces.stream().anyMatch(piece -> piece.bold() || piece.italic()) || mayPair(pieces);
    }

    /** Whether an asterisk may open emphasis and a later one close it. */
    private static boolean mayPair(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.TEXT || piece.text().equals("\n"))
                .forEach(piece -> text.append(piece.text()));
        boolean opened = false;
        for (int i = text.indexOf("*"); i >= 0; i = text.indexOf("*", i + 1)) {
            if (opened && !Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
            opened |= i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        }
        return false;
    }

    static String text(List<Piece> pieces, Marking marking) {
        return tidied(new Pieces(pieces, marking).join());
    }

    /** No spaces around line breaks and no empty lines: a reader of sources would not keep them. */
    private static String tidied(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll(" *\n[ \n]*", "\n");
    }

    private String join() {
        int i = 0;
        while (i < pieces.size()) {
            if (pieces.get(i).isSign()) {
                sign(pieces.get(i), i);
                i++;
                continue;
            }
            int end = runEnd(i);
            int next = end < pieces.size() && !pieces.get(end).isSign() ? runEnd(end) : end;
            i = next > end && replaced(i, end, next) ? next : marked(i, end);
        }
        return text.toString();
    }

    /** Writes a deletion and what its author puts in its place; gives whether they are that. */
    private boolean replaced(int from, int end, int next) {
        Change deletion = pieces.get(from).change();
        Change insertion = pieces.get(end).change();
        boolean pair = !deletion.isInserted()
                && deletion.isDeleted()
                && insertion.isInserted()
                && marking.name(deletion.deleted()).equals(marking.name(insertion.inserted()));
        if (!pair) {
            return false;
        }
        String old = run(from, end);
        String now = inserted(end, next);
        if (old.contains("~>") || old.contains("~~}") || now.contains("~~}") || old.equals(now)) {
            return false;
        }
        text.append(marking.opening(deletion.deleted(), "~~"));
        text.append(old).append("~>").append(now).append("~~}");
        return true;
    }

    /** Writes a run with its mark; gives where it ends. */
    private int marked(int from, int end) {
        Change change = pieces.get(from).change();
        if (change.isInserted()) {
            text.append(marking.opening(change.inserted(), "++"))
                    .append(inserted(from, end))
                    .append("++}");
        } else if (change.isDeleted()) {
            text.append(marking.opening(change.deleted(), "--"))
                    .append(run(from, end))
                    .append("--}");
        } else {
            text.append(run(from, end));
        }
        return end;
    }

    /** An inserted run, with what others deleted of it. */
    private String inserted(int from, int to) {
        StringBuilder run = new StringBuilder();
        int i = from;
        while (i < to) {
            Change change = pieces.get(i).change();
            int end = i + 1;
            while (end < to && isSame(pieces.get(end).change().deleted(), change.deleted())) {
                end++;
            }
            run.append(change.isDeleted() ? marking.opening(change.deleted(), "--") : "")
                    .append(run(i, end))
                    .append(change.isDeleted() ? "--}" : "");
            i = end;
        }
        return run.toString();
    }

    /** Where the pieces of one change end: of what one author inserted, or of what one deleted that was there before. */
    private int runEnd(int from) {
        Change change = pieces.get(from).change();
        int end = from + 1;
        while (end < pieces.size()
                && !pieces.get(end).isSign()
                && isSame(pieces.get(end).change().inserted(), change.inserted())
                && (change.isInserted() || isSame(pieces.get(end).change().deleted(), change.deleted()))) {
            end++;
        }
        return end;
    }

    private boolean isSame(@Nullable Revision one, @Nullable Revision other) {
        return (one == null) == (other == null) && marking.name(one).equals(marking.name(other));
    }

    /** A comment's range is written where it is no part of another one and ends in the same text. */
    private void sign(Piece sign, int at) {
        if (sign.kind() == Piece.Kind.COMMENT_START) {
            if (highlighted.isEmpty() && endsWithText(sign.text(), at)) {
                highlighted = sign.text();
                text.append("{==");
            }
            return;
        }
        if (!highlighted.isEmpty() && highlighted.equals(sign.text())) {
            highlighted = "";
            text.append("==}");
        }
        text.append(sign.detail());
    }

    private boolean endsWithText(String id, int at) {
        boolean any = false;
        for (Piece piece : pieces.subList(at + 1, pieces.size())) {
            if (piece.kind() == Piece.Kind.COMMENT_END && piece.text().equals(id)) {
                return any;
            }
            any |= !piece.isSign();
        }
        return false;
    }

    private String run(int from, int to) {
        StringBuilder run = new StringBuilder();
        int i = from;
        while (i < to) {
            int end = i + 1;
            while (end < to && isAlike(pieces.get(i), pieces.get(end))) {
                end++;
            }
            StringBuilder plain = new StringBuilder();
            for (int k = i; k < end; k++) {
                plain.append(written(k));
            }
            emphasised(plain.toString(), pieces.get(i), run);
            i = end;
        }
        return run.toString();
    }

    private static boolean isAlike(Piece one, Piece other) {
        return one.bold() == other.bold() && one.italic() == other.italic();
    }

    private String written(int at) {
        Piece piece = pieces.get(at);
        return switch (piece.kind()) {
            case TEXT -> Escapes.of(piece.text(), stars);
            case ADDRESS -> address(piece, at);
            default -> piece.text();
        };
    }

    /** An address ends where a space, a letter of another script or the text begins; before anything else it needs brackets. */
    private String address(Piece piece, int at) {
        boolean last = at + 1 >= pieces.size();
        Piece next = last ? piece : pieces.get(at + 1);
        char first = next.text().isEmpty() ? ' ' : next.text().charAt(0);
        boolean apart = last || (next.kind() == Piece.Kind.TEXT && (first == ' ' || first > 127));
        return apart && piece.change().isNone() ? piece.text() : "[" + piece.text() + "](" + piece.detail() + ")";
    }

    /** Asterisks stand at letters, never at spaces. */
    private static void emphasised(String plain, Piece look, StringBuilder run) {
        String stars = look.bold() && look.italic() ? "***" : look.bold() ? "**" : look.italic() ? "*" : "";
        String words = plain.strip();
        if (stars.isEmpty() || words.isEmpty()) {
            run.append(plain);
            return;
        }
        int from = plain.indexOf(words);
        run.append(plain, 0, from)
                .append(stars)
                .append(words)
                .append(stars)
                .append(plain, from + words.length(), plain.length());
    }
}
