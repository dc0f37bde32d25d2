package org.ownwords.render;

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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * The templates of the content pack, which designers edit. They see maps, lists and texts alone: no Java class, no object's
 * methods, nothing outside the pack; what they write and how long they take is limited.
 */
final class PackTemplates {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final Pattern STYLE = Pattern.compile("[a-z]+(/[a-z0-9-]+){0,2}\\.css");
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new StoppableTemplates(VERSION);
    private final TemplateSource source;
    private final Duration deadline;

    /** The templates packed with the program. */
    PackTemplates() {
        this(new TemplateSource(Optional.empty()));
    }

    PackTemplates(TemplateSource source) {
        this(source, source.loader(), Duration.ofSeconds(5));
    }

    PackTemplates(TemplateLoader templates) {
        this(templates, Duration.ofSeconds(5));
    }

    /** @param deadline how long one filling may take */
    PackTemplates(TemplateLoader templates, Duration deadline) {
        this(new TemplateSource(Optional.empty()), templates, deadline);
    }

    private PackTemplates(TemplateSource source, TemplateLoader templates, Duration deadline) {
        this.source = source;
        this.deadline = deadline;
        if (source.changes()) {
            configuration.setTemplateUpdateDelayMilliseconds(0);
        }
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
     * @throws ProblemException with file and line of what is wrong in it, also when it writes too much or takes too long
     */
    String fill(String name, Map<String, ?> model) {
        // A thread of its own: a loop that writes nothing can be ended only by an interrupt, which must not hit the
        // caller.
        FutureTask<String> filling = new FutureTask<>(() -> filled(name, model));
        Thread thread = new Thread(filling, "template " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return filling.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            filling.cancel(true);
            throw new ProblemException(
                    problem(name, 1, "It takes longer than " + deadline.toMillis() + " milliseconds."));
        } catch (InterruptedException e) {
            filling.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a template was filled", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new ProblemException(problem(name, 1, "It ends in " + e.getCause() + "."));
        }
    }

    /** A style sheet of the pack, such as {@code poster/poster.css}. */
    Optional<String> style(String name) {
        if (!STYLE.matcher(name).matches()) {
            return Optional.empty();
        }
        return source.style(name);
    }

    /** A sheet's page, which must load and run nothing. */
    String page(String name, Map<String, ?> model) {
        return TemplateRules.page(name, fill(name, model));
    }

    /** A sheet's style sheet, which must load nothing. */
    Optional<String> sheetStyle(String name) {
        return style(name).map(css -> TemplateRules.style(name, css));
    }

    /** Whether files may change while the program runs. */
    boolean changes() {
        return source.changes();
    }

    /** The families of sheets: those packed, then those of the designer's folder. */
    List<Family> families() {
        return Stream.concat(Family.PACKED.stream(), source.families().stream())
                .distinct()
                .toList();
    }

    private String filled(String name, Map<String, ?> model) {
        LimitedText out = new LimitedText(MOST_CHARACTERS);
        try {
            configuration.getTemplate(name).process(model, out);
        } catch (ParseException e) {
            throw new ProblemException(problem(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage()));
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            throw new ProblemException(problem(
                    e.getTemplateSourceName() == null ? name : e.getTemplateSourceName(),
                    line == null ? 1 : line,
                    e.getMessageWithoutStackTop()));
        } catch (TemplateNotFoundException e) {
            throw new ProblemException(
                    Problem.in("templates/" + name, "There is no such template.", "Add it to the pack."));
        } catch (LimitedText.TooLong e) {
            throw new ProblemException(problem(name, 1, "It writes more than " + MOST_CHARACTERS + " characters."));
        } catch (SecurityException e) {
            throw new ProblemException(Problem.in(
                    "templates/" + name, "It is a link that leads out of the folder.", "Put the file itself there."));
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
