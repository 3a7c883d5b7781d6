package engross.transcription;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.TreeRewrite;
import engross.word.reading.WordText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a Word file as a source dates them: one author has one time a day. Word notes every mark to the minute; where an author's
 * marks of a day have one time, it is kept, where they have several, the day is.
 */
final class RevisionDays {
    private static final int DAY = 10;

    private final Map<Revision, Revision> dated = new LinkedHashMap<>();
    private final Set<String> shortened = new TreeSet<>();

    private RevisionDays() {}

    /** @param kept revisions that stay as they are: those that a source has */
    static RevisionDays of(Document document, Set<Revision> kept) {
        RevisionDays days = new RevisionDays();
        Map<Revision, Set<Revision>> byDay = new LinkedHashMap<>();
        for (Revision revision : Revisions.of(document)) {
            String date = date(revision.date());
            if (kept.contains(revision) || date == null) {
                days.dated.put(revision, kept.contains(revision) ? revision : new Revision(revision.author(), null));
                continue;
            }
            Revision day = new Revision(revision.author(), date.substring(0, DAY) + AuthorNames.MIDNIGHT);
            byDay.computeIfAbsent(day, any -> new HashSet<>()).add(new Revision(revision.author(), date));
            days.dated.put(revision, day);
        }
        days.dated.replaceAll((own, day) -> {
            Set<Revision> times = byDay.getOrDefault(day, Set.of());
            if (times.size() > 1) {
                days.shortened.add(day.author());
            }
            return times.size() == 1 ? times.iterator().next() : day;
        });
        return days;
    }

    /** Whose marks of one day have several times, so that the day alone is kept. */
    List<Diagnostic> diagnostics(String file) {
        return shortened.isEmpty()
                ? List.of()
                : List.of(Diagnostic.warning(
                        "times-of-day",
                        Place.of(file),
                        "marks of one author and day have one date in a source, without the time of day: those of "
                                + String.join(", ", shortened)));
    }

    /** The date in UTC as sources write it; null where it is none. */
    private static @Nullable String date(@Nullable String date) {
        if (date == null || date.length() < DAY) {
            return null;
        }
        try {
            LocalDate.parse(date.substring(0, DAY));
        } catch (DateTimeException e) {
            return null;
        }
        boolean timed = date.substring(DAY).matches("T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z?");
        return date.substring(0, DAY) + (timed ? date.substring(DAY, DAY + 9) + "Z" : AuthorNames.MIDNIGHT);
    }

    /** The same file with these dates. */
    WordText in(WordText word) {
        Document document = word.document();
        List<Comment> comments = document.comments().stream()
                .map(comment -> new Comment(comment.id(), of(comment.by()), comment.body(), comment.place()))
                .toList();
        Document in = new Dating().document(document).withComments(comments);
        return new WordText(in, word.styles(), word.defaultStyle(), word.bookmarks());
    }

    private Revision of(Revision revision) {
        return dated.getOrDefault(revision, revision);
    }

    private Change of(Change change) {
        return change.isNone()
                ? change
                : new Change(
                        change.inserted() == null ? null : of(change.inserted()),
                        change.deleted() == null ? null : of(change.deleted()),
                        change.move());
    }

    private final class Dating extends TreeRewrite {
        @Override
        protected Change change(Change change) {
            return of(change);
        }

        @Override
        protected Paragraph paragraph(Paragraph paragraph) {
            return paragraph.withContent(inlines(paragraph.content())).withChange(of(paragraph.change()));
        }
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> all = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            all.add(
                    inline instanceof Inline.Link link
                            ? new Inline.Link(link.target(), inlines(link.content()))
                            : Changed.with(inline, of(inline.change())));
        }
        return all;
    }
}
