package org.ownwords.desk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.exchange.PackUploads;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.translate.ReturnedFile;
import org.ownwords.exchange.translate.TranslationExports;
import org.ownwords.exchange.translate.TranslationOrder;
import org.ownwords.exchange.translate.Uploads;
import org.ownwords.exchange.upload.KeptFiles;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageId;
import org.ownwords.message.Variants;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What goes to translators, what came back, and what became of it. */
@Controller
@RequestMapping("/exchange")
class ExchangePages {
    static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    private static final int MOST_LANGUAGES = 20;
    private static final int SHOWN = 30;
    /** What is wrong with a file and told above the form; nobody mends more at once. */
    private static final int MOST_TOLD = 20;

    private final TranslationExports exports;
    private final Uploads uploads;
    private final PackUploads packs;
    private final KeptFiles kept;
    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;

    ExchangePages(
            TranslationExports exports,
            Uploads uploads,
            PackUploads packs,
            KeptFiles kept,
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages) {
        this.exports = exports;
        this.uploads = uploads;
        this.packs = packs;
        this.kept = kept;
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, new Typed("exchange", new LinkedMultiValueMap<>()), List.of(), model);
    }

    /** A file to take away; a form with mistakes is shown again as it was filled in. */
    @PostMapping("/export")
    Object send(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> fields, Model model)
            throws IOException {
        Typed typed = new Typed("exchange", fields);
        try {
            TranslationOrder order = order(typed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.write(me.actor(), order, out);
            return attachment(order.fileName(), order.mediaType(), out.toByteArray());
        } catch (ProblemException refused) {
            return new ModelAndView(page(me, typed, refused.problems(), model), model.asMap());
        }
    }

    private TranslationOrder order(Typed typed) {
        List<LanguageTag> tags = new ArrayList<>();
        for (String word : typed.all("languages")) {
            languages.all().stream()
                    .map(Language::tag)
                    .filter(tag -> tag.value().equals(word))
                    .forEach(tags::add);
        }
        if (tags.isEmpty()) {
            typed.problem("languages", "No language was chosen.", "Choose at least one.");
        } else if (tags.size() > MOST_LANGUAGES) {
            typed.problem(
                    "languages",
                    "These are " + tags.size() + " languages.",
                    "Choose at most " + MOST_LANGUAGES + " at once; the command line takes all of them.");
        }
        TranslationFormat format =
                typed.choice("format", TranslationFormat.class, "Choose the format that the translator works in.");
        typed.done();
        Set<MessageId> messages = new LinkedHashSet<>();
        catalogues.current().messages().stream()
                .filter(message -> typed.all("messages").contains(message.id().value()))
                .forEach(message -> messages.add(message.id()));
        return new TranslationOrder(tags, messages, format);
    }

    @PostMapping
    String receive(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            RedirectAttributes after)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        if (file == null || file.isEmpty()) {
            problems.add(Problem.in("exchange", "No file was chosen.", "Choose the file that came back.")
                    .inField("file"));
        } else {
            keep(me, file, kept, problems);
        }
        if (kept.isEmpty()) {
            return page(me, new Typed("exchange", new LinkedMultiValueMap<>()), told(problems), model);
        }
        after.addFlashAttribute("refused", problems);
        if (kept.size() > 1) {
            after.addFlashAttribute(
                    "notice", kept.size() + " files came in. Nothing has changed yet: open each and decide.");
            return "redirect:/exchange";
        }
        return "redirect:" + kept.get(0);
    }

    private void keep(SignedIn me, MultipartFile file, List<String> kept, List<Problem> problems) throws IOException {
        String name = KeptFiles.plain(file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        Path path = Files.createTempFile("ownwords", ".upload");
        try {
            file.transferTo(path);
            ReturnedFile returned = new ReturnedFile(name, path);
            if (returned.kind() == ReturnedFile.Kind.PACK) {
                kept.add("/exchange/packs/" + pack(me, name, Files.readAllBytes(path)));
                return;
            }
            returned.each((part, bytes) -> {
                try {
                    kept.add("/exchange/" + uploads.keep(me.actor(), part, bytes));
                } catch (ProblemException refused) {
                    problems.addAll(refused.problems());
                }
            });
        } catch (ProblemException refused) {
            problems.addAll(refused.problems());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** At the field where the file was chosen: which file, which line, what is wrong. */
    private static List<Problem> told(List<Problem> problems) {
        Stream<Problem> first = problems.stream()
                .limit(MOST_TOLD)
                .map(problem -> problem.where().equals("exchange")
                        ? problem
                        : Problem.in("exchange", place(problem) + ": " + problem.what(), problem.remedy())
                                .inField("file"));
        int more = problems.size() - MOST_TOLD;
        Problem rest = Problem.in(
                        "exchange", more + " more things are wrong with it.", "Mend the first ones, and send it again.")
                .inField("file");
        return Stream.concat(first, more > 0 ? Stream.of(rest) : Stream.empty()).toList();
    }

    private static String place(Problem problem) {
        return problem.where()
                + (problem.line().isPresent() ? ", line " + problem.line().getAsInt() : "")
                + problem.field().map(field -> ", " + field).orElse("");
    }

    private long pack(SignedIn me, String name, byte[] bytes) {
        if (!PackPages.mayPack(me)) {
            throw new ProblemException(Problem.in(
                    name,
                    "It is a content pack of another area, not a translator's file.",
                    "Ask an outreach worker or a safeguarding lead to bring it in."));
        }
        return packs.keep(me.actor(), name, bytes);
    }

    private String page(SignedIn me, Typed form, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        Set<LanguageTag> written = variants.tags();
        List<String> chosen = form.all("languages");
        model.addAttribute("languages", choices(tag -> written.contains(tag)));
        model.addAttribute("others", choices(tag -> !written.contains(tag)));
        boolean known = chosen.stream()
                .allMatch(word -> written.stream().anyMatch(tag -> tag.value().equals(word)));
        model.addAttribute("moreChosen", !known);
        model.addAttribute(
                "messages",
                catalogues.current().messages().stream()
                        .map(message -> new Choice(message.id().value(), message.title()))
                        .toList());
        model.addAttribute(
                "formats",
                Stream.of(TranslationFormat.values())
                        .map(format -> new Choice(format.name(), format.label()))
                        .toList());
        model.addAttribute("mayPack", PackPages.mayPack(me));
        model.addAttribute("uploads", kept.newest(me.person().organisation(), SHOWN));
        return "desk/exchange/exchange";
    }

    private List<Choice> choices(Predicate<LanguageTag> wanted) {
        return languages.all().stream()
                .filter(language -> !language.tag().equals(ENGLISH) && wanted.test(language.tag()))
                .sorted(Comparator.comparing(Language::englishName))
                .map(language -> new Choice(language.tag().value(), language.englishName()))
                .toList();
    }

    /** A file that browsers save and never open as a page. */
    static ResponseEntity<byte[]> attachment(String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(bytes);
    }
}
