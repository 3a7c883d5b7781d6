package engross.house;

import engross.model.Format;
import engross.model.NumberForm;
import engross.source.SourceBlock.CallKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What {@code house.yaml} and {@code meetings.yaml} say, in the prepared form of a house. */
final class PreparedSettings {
    private static final CallKind[] CALL_KINDS = CallKind.values();
    private static final NumberForm.Numerals[] NUMERALS = NumberForm.Numerals.values();
    private static final Format.Position[] POSITIONS = Format.Position.values();
    private static final RedlineStyle.Numbering[] NUMBERINGS = RedlineStyle.Numbering.values();

    private PreparedSettings() {}

    static void write(PreparedWriter out, HouseSettings settings) {
        out.text(settings.name());
        out.map(settings.calls(), PreparedWriter::choice);
        callItems(out, settings.preambular());
        callItems(out, settings.operative());
        out.map(settings.lists(), PreparedSettings::form);
        out.map(settings.ownLists(), (to, forms) -> to.map(forms, PreparedSettings::form));
        out.listMap(settings.styles().byKind());
        out.text(settings.emphasis());
        out.text(settings.logo());
        redline(out, settings.redline());
        out.list(settings.covers(), PreparedSettings::cover);
        out.text(settings.coverRuleBefore());
        out.map(settings.sessions(), PreparedSettings::session);
    }

    static HouseSettings read(PreparedReader in) {
        return new HouseSettings(
                in.text(),
                in.map(kind -> kind.choice(CALL_KINDS)),
                callItems(in),
                callItems(in),
                in.map(PreparedSettings::form),
                in.map(forms -> forms.map(PreparedSettings::form)),
                new BlockStyles(in.listMap()),
                in.text(),
                in.text(),
                redline(in),
                in.list(PreparedSettings::cover),
                in.text(),
                in.map(PreparedSettings::session));
    }

    private static void callItems(PreparedWriter out, CallItems items) {
        out.text(items.form());
        format(out, items.format());
    }

    private static CallItems callItems(PreparedReader in) {
        return new CallItems(in.text(), format(in));
    }

    private static void format(PreparedWriter out, Format format) {
        out.flag(format.bold());
        out.flag(format.italic());
        out.choice(format.position());
        out.text(format.style());
    }

    private static Format format(PreparedReader in) {
        return new Format(in.flag(), in.flag(), in.choice(POSITIONS), in.text());
    }

    private static void form(PreparedWriter out, NumberForm form) {
        out.choice(form.numerals());
        out.texts(form.symbols());
        out.text(form.prefix());
        out.text(form.suffix());
        format(out, form.format());
    }

    private static NumberForm form(PreparedReader in) {
        return new NumberForm(in.choice(NUMERALS), in.texts(), in.text(), in.text(), format(in));
    }

    private static void redline(PreparedWriter out, RedlineStyle redline) {
        out.texts(redline.takenAsRevised());
        out.choice(redline.numbering());
        out.flag(redline.moves());
    }

    private static RedlineStyle redline(PreparedReader in) {
        return new RedlineStyle(in.texts(), in.choice(NUMBERINGS), in.flag());
    }

    private static void cover(PreparedWriter out, CoverForm cover) {
        out.text(cover.name());
        out.texts(cover.keys());
        out.text(cover.labels());
        out.text(cover.chosenBy());
    }

    private static CoverForm cover(PreparedReader in) {
        return new CoverForm(in.text(), in.texts(), in.text(), in.text());
    }

    private static void session(PreparedWriter out, Session session) {
        out.text(session.code());
        out.text(session.year());
        day(out, session.start());
        day(out, session.end());
        out.text(session.place());
    }

    private static Session session(PreparedReader in) {
        return new Session(in.text(), in.text(), day(in), day(in), in.text());
    }

    private static void day(PreparedWriter out, Optional<LocalDate> day) {
        out.list(day.map(List::of).orElse(List.of()), (to, date) -> {
            to.integer(date.getYear());
            to.integer(date.getMonthValue());
            to.integer(date.getDayOfMonth());
        });
    }

    private static Optional<LocalDate> day(PreparedReader in) {
        List<LocalDate> days = in.list(date -> LocalDate.of(date.integer(), date.integer(), date.integer()));
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0));
    }
}
