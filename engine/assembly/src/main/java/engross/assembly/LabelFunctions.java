package engross.assembly;

import engross.house.Dates;
import engross.house.Labels;
import engross.model.Format;
import engross.model.Placeholders;
import engross.model.Revision;
import engross.model.TrackedWords;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** The functions that templates call: words, dates and numbers of the document's language. */
final class LabelFunctions {
    private final Labels labels;
    private final Dates dates;
    private final Contents contents;

    LabelFunctions(Labels labels, Contents contents) {
        this.labels = labels;
        this.dates = new Dates(labels);
        this.contents = contents;
    }

    /** The functions by the names that templates use. */
    Map<String, Object> byName() {
        Map<String, Object> functions = new HashMap<>();
        functions.put("label", (TemplateMethodModelEx) this::label);
        functions.put("has_label", (TemplateMethodModelEx)
                arguments -> labels.text(text(arguments, 0)).isPresent());
        functions.put("date", (TemplateMethodModelEx) arguments -> dates.day(day(arguments, 0)));
        functions.put(
                "period", (TemplateMethodModelEx) arguments -> dates.period(day(arguments, 0), day(arguments, 1)));
        functions.put("ordinal", (TemplateMethodModelEx) this::ordinal);
        functions.put("tracked", (TemplateMethodModelEx) this::tracked);
        return functions;
    }

    /** {@code label("types.decision.number", {"number": doc.number})}: words with the places in braces filled. */
    private Object label(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String key = text(arguments, 0);
        String pattern = labels.text(key).orElse(null);
        if (pattern == null) {
            throw new TemplateModelException("the labels of " + labels.language() + " have no " + key);
        }
        String escaped = XMLOutputFormat.INSTANCE.escapePlainText(pattern);
        if (arguments.size() == 1) {
            return XMLOutputFormat.INSTANCE.fromMarkup(escaped);
        }
        Map<String, String> values = values((TemplateHashModel) arguments.get(1));
        return XMLOutputFormat.INSTANCE.fromMarkup(Placeholders.fill(escaped, values));
    }

    private static Map<String, String> values(TemplateHashModel hash) throws TemplateModelException {
        Map<String, String> values = new HashMap<>();
        TemplateModelIterator keys = ((TemplateHashModelEx) hash).keys().iterator();
        while (keys.hasNext()) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            values.put(key, markup(hash.get(key)));
        }
        return values;
    }

    private static String markup(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateXMLOutputModel xml) {
            return XMLOutputFormat.INSTANCE.getMarkupString(xml);
        }
        return XMLOutputFormat.INSTANCE.escapePlainText(string(model));
    }

    /** {@code ordinal("3")}: the number in words; what is no number stays as it is. */
    private Object ordinal(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String text = text(arguments, 0);
        return text.matches("[0-9]{1,4}") ? dates.ordinal(Integer.parseInt(text)) : text;
    }

    /** {@code tracked(old, new, author, date)}: the part in which the two differ, deleted and inserted. */
    private Object tracked(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String date = text(arguments, 3);
        Revision by = new Revision(text(arguments, 2), date.isEmpty() ? null : date);
        return contents.inlines(TrackedWords.between(plain(arguments, 0), plain(arguments, 1), Format.PLAIN, by, by));
    }

    private static String plain(List<?> arguments, int index) throws TemplateModelException {
        Object argument = arguments.get(index);
        if (argument instanceof TemplateXMLOutputModel xml) {
            String markup = XMLOutputFormat.INSTANCE.getMarkupString(xml);
            if (markup.indexOf('<') >= 0) {
                throw new TemplateModelException("tracked() takes words without markup");
            }
            return StringEscapeUtils.unescapeXml(markup);
        }
        return text(arguments, index);
    }

    private static LocalDate day(List<?> arguments, int index) throws TemplateModelException {
        try {
            return LocalDate.parse(text(arguments, index));
        } catch (DateTimeException e) {
            throw new TemplateModelException("no date: " + text(arguments, index), e);
        }
    }

    private static String text(List<?> arguments, int index) throws TemplateModelException {
        if (index >= arguments.size()) {
            throw new TemplateModelException("an argument is missing");
        }
        return string((TemplateModel) arguments.get(index));
    }

    private static String string(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException("a text was expected");
    }
}
