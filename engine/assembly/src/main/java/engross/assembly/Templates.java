package engross.assembly;

import engross.model.Diagnostic;
import engross.model.Place;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A house's templates in a FreeMarker that can reach nothing: no classes, no files, no Java objects, bounded time and output. All
 * that a template gets is texts, lists and maps, and what it writes is escaped.
 */
final class Templates {
    /** Far more than any document's skeleton; a template that writes more is at fault. */
    private static final int MOST_CHARACTERS = 4_000_000;

    /** Built-ins that make templates out of texts, past every check. */
    private static final List<String> FORBIDDEN = List.of("?interpret", "?eval");

    /** Taking in a template by another name than one in plain quotes. */
    private static final Pattern COMPUTED_NAME = Pattern.compile(
            "[<\\[]#(?:include|import)\\s+(?![\"'][^\"'$#{]*[\"']\\s*(?:as\\s|[/>\\]]))|get_optional_template");

    private final Map<String, String> sources;
    private @Nullable Configuration configuration;
    private final Map<String, Template> prepared = new ConcurrentHashMap<>();

    Templates(Map<String, String> sources) {
        this.sources = sources;
    }

    /** Made at first use: what a house is made for may be to check its sources' form only. */
    private Configuration configuration() {
        Configuration made = configuration;
        if (made == null) {
            made = configuration(sources);
            configuration = made;
        }
        return made;
    }

    private static Configuration configuration(Map<String, String> sources) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach((name, text) -> loader.putTemplate(name, TemplatePlaces.mark(name, text), 0));
        configuration.setTemplateLoader(loader);
        // What is prepared once must stay: a template read anew would come without its checks.
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /**
     * What a template writes.
     *
     * @param name such as {@code types/decision.ftlx}
     * @throws TemplateFault with the template's line where it cannot be read or fails
     */
    String write(String name, Map<String, Object> data) {
        Template template = prepared.get(name);
        if (template == null) {
            template = prepareAll(name);
        }
        BoundedWriter writer = new BoundedWriter(MOST_CHARACTERS);
        TimeLimit limit = TimeLimit.start();
        try {
            template.process(data, writer);
            return writer.toString();
        } catch (TemplateException e) {
            throw new TemplateFault(
                    Diagnostic.error("template", place(e, name), firstLine(e.getMessageWithoutStackTop())));
        } catch (BoundedWriter.Full e) {
            throw new TemplateFault(
                    Diagnostic.error("template-limit", Place.of(name), "the template writes without end"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackOverflowError e) {
            throw new TemplateFault(
                    Diagnostic.error("template-limit", Place.of(name), "the template calls itself without end"));
        } catch (RuntimeException e) {
            throw interrupted(e, name);
        } finally {
            limit.close();
        }
    }

    /** What the checks that FreeMarker puts into loops throw once the time is up. */
    private static RuntimeException interrupted(RuntimeException e, String name) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("TemplateProcessingThreadInterruptedException")) {
                return new TemplateFault(
                        Diagnostic.error("template-limit", Place.of(name), "the template takes too long: it may loop"));
            }
        }
        return e;
    }

    /**
     * Prepares a template, once, and every one that its text names, such as the one that it imports; all of them where it works a name
     * out, so that none is taken unprepared.
     */
    private synchronized Template prepareAll(String name) {
        Template known = prepared.get(name);
        if (known != null) {
            return known;
        }
        Template template = prepare(name);
        prepared.put(name, template);
        String text = sources.getOrDefault(name, "");
        boolean anyName = COMPUTED_NAME.matcher(text).find();
        for (String other : sources.keySet()) {
            if (anyName || text.contains(other.substring(other.lastIndexOf('/') + 1))) {
                prepareAll(other);
            }
        }
        return template;
    }

    private Template prepare(String name) {
        String text = sources.getOrDefault(name, "");
        for (String builtIn : FORBIDDEN) {
            int at = text.indexOf(builtIn);
            if (at >= 0) {
                int line = 1
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw new TemplateFault(Diagnostic.error(
                        "template", new Place(name, line, 0), builtIn + " is not allowed in a template"));
            }
        }
        try {
            Template template = configuration().getTemplate(name);
            _CoreAPI.addThreadInterruptedChecks(template);
            return template;
        } catch (ParseException e) {
            throw new TemplateFault(Diagnostic.error(
                    "template", new Place(e.getTemplateName(), e.getLineNumber(), 0), firstLine(e.getEditorMessage())));
        } catch (IOException e) {
            throw new TemplateFault(Diagnostic.error("template", Place.of(name), "there is no template " + name));
        }
    }

    private static Place place(TemplateException e, String name) {
        String source = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        Integer line = e.getLineNumber();
        return new Place(source, line == null ? 0 : line, 0);
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("the template failed");
    }
}
