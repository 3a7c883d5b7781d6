package engross.transcription;

import engross.model.Change;
import java.util.List;

/** Joins the pieces of a text: runs of a change in a mark, a deletion and what replaces it in one, emphasis within. */
final class Pieces {
    private final List<Piece> pieces;
    private final boolean stars;
    private final StringBuilder text = new StringBuilder();
    private String highlighted = "";

    private Pieces(List<Piece> pieces) {
        this.pieces = pieces;
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

    static String text(List<Piece> pieces) {
        return tidied(new Pieces(pieces).join());
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
            if (isReplacement(i, end, next)) {
                String old = run(i, end);
                String now = run(end, next);
                if (!old.contains("~>") && !old.contains("~~}") && !now.contains("~~}") && !old.equals(now)) {
                    text.append("{~~").append(old).append("~>").append(now).append("~~}");
                    i = next;
                    continue;
                }
            }
            marked(pieces.get(i).change(), run(i, end));
            i = end;
        }
        return text.toString();
    }

    private void marked(Change change, String run) {
        if (change.isInserted()) {
            text.append("{++").append(run).append("++}");
        } else if (change.isDeleted()) {
            text.append("{--").append(run).append("--}");
        } else {
            text.append(run);
        }
    }

    private boolean isReplacement(int i, int end, int next) {
        return next > end
                && pieces.get(i).change().isDeleted()
                && pieces.get(end).change().isInserted();
    }

    /** Where the pieces of one kind of change end. */
    private int runEnd(int from) {
        Change change = pieces.get(from).change();
        int end = from + 1;
        while (end < pieces.size()
                && !pieces.get(end).isSign()
                && pieces.get(end).change().isInserted() == change.isInserted()
                && pieces.get(end).change().isDeleted() == change.isDeleted()) {
            end++;
        }
        return end;
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
        text.append("{>>").append(sign.detail()).append("<<}");
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
