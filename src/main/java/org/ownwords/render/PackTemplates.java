package org.ownwords.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * The templates of the content pack, which designers edit. They see maps, lists and texts alone: no Java class, no object's
 * methods, nothing outside the pack.
 */
final class PackTemplates {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);

    /** The templates packed with the program. */
    PackTemplates() {
        this(new ClassTemplateLoader(PackTemplates.class.getClassLoader(), "pack/templates"));
    }

    PackTemplates(TemplateLoader templates) {
        configuration.setTemplateLoader(templates);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /**
     * Fills a template, such as {@code email/email.ftlh}.
     *
     * @param model maps, lists, texts, numbers and booleans only
     * @throws ProblemException with file and line of what is wrong in it
     */
    String fill(String name, Map<String, ?> model) {
        LimitedText out = new LimitedText(MOST_CHARACTERS);
        try {
            configuration.getTemplate(name).process(model, out);
        } catch (ParseException e) {
            throw new ProblemException(problem(name, e.getLineNumber(), e.getEditorMessage()));
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            throw new ProblemException(problem(name, line == null ? 1 : line, e.getMessageWithoutStackTop()));
        } catch (TemplateNotFoundException e) {
            throw new ProblemException(
                    Problem.in("templates/" + name, "There is no such template.", "Add it to the pack."));
        } catch (LimitedText.TooLong e) {
            throw new ProblemException(problem(name, 1, "It writes more than " + MOST_CHARACTERS + " characters."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Problem problem(String name, int line, String what) {
        return Problem.at(
                "templates/" + name,
                line,
                what.lines().findFirst().orElse("It cannot be filled."),
                "Correct the template.");
    }
}
