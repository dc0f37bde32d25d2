package org.ownwords.desk.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.Language;
import org.ownwords.language.WrittenStatus;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.EditConflict;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For a language that is hardly written, or signed: English that says what the recording or video will say, passage by passage. */
@Controller
@RequestMapping("/messages/{message}/{tag}/gloss")
class GlossPage {

    private static final int MOST = 40;

    private final Library library;
    private final Variants variants;

    GlossPage(Library library, Variants variants) {
        this.library = library;
        this.variants = variants;
    }

    /** A passage as it stands in the form. */
    public record Row(String claim, String label, String words) {}

    static boolean isFor(Language language) {
        return language.written() == WrittenStatus.MOSTLY_ORAL || language.signed();
    }

    @GetMapping
    String show(@PathVariable String message, @PathVariable String tag, Model model) {
        VariantId id = id(message, tag);
        Optional<Revision> newest = variants.latest(id);
        Optional<Section> words = newest.filter(revision -> revision.content().isGloss(SectionKind.SPOKEN))
                .or(() -> library.english(id.message()))
                .flatMap(revision -> revision.content().section(SectionKind.SPOKEN));
        List<Row> rows = words.stream()
                .flatMap(section -> section.passages().stream())
                .map(passage -> row(passage.claim().map(ClaimId::value).orElse("-"), passage.text()))
                .toList();
        return page(id, newest, Origin.ADAPTED.word(), rows, List.of(), model);
    }

    @PostMapping
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        RecordingPage.mustWrite(me);
        VariantId id = id(message, tag);
        List<Row> rows = rows(request);
        String origin = Optional.ofNullable(request.getParameter("origin")).orElse("");
        Optional<Revision> newest = variants.latest(id);
        try {
            if (newest.map(revision -> revision.id().value()).orElse(0L)
                    != Long.parseLong("0"
                            + Optional.ofNullable(request.getParameter("basis")).orElse(""))) {
                throw problem("words-0", "Somebody else changed this meanwhile.", "Compare, and save yours again.");
            }
            variants.save(me.actor(), content(id, newest, origin, rows), newest.map(Revision::id));
            after.addFlashAttribute("notice", "The English is kept. Now it is said in the language itself.");
            return "redirect:" + RecordingModel.path(id);
        } catch (ProblemException e) {
            return page(id, newest, origin, rows, e.problems(), model);
        } catch (EditConflict e) {
            return page(
                    id,
                    Optional.of(e.theirs()),
                    origin,
                    rows,
                    problem("words-0", "Somebody else changed this meanwhile.", "Compare, and save yours again.")
                            .problems(),
                    model);
        }
    }

    private VariantContent content(VariantId id, Optional<Revision> newest, String origin, List<Row> rows) {
        List<Passage> passages = rows.stream()
                .filter(row -> !row.words().isBlank())
                .map(row -> new Passage(
                        row.claim().equals("-") ? Optional.empty() : Optional.of(ClaimId.of(row.claim())),
                        row.words().strip().replace("\r\n", "\n")))
                .toList();
        if (passages.isEmpty()) {
            throw problem("words-0", "Nothing says what people will hear or see.", "Write at least one passage.");
        }
        Map<String, Object> fields = new LinkedHashMap<>(
                newest.map(revision -> revision.content().frontMatter()).orElse(Map.of()));
        fields.put("message", id.message().value());
        fields.put("tag", id.tag().value());
        fields.put(SectionKind.SPOKEN.word(), VariantContent.GLOSS);
        List<Section> sections =
                new ArrayList<>(newest.map(revision -> revision.content().sections()).orElse(List.of()).stream()
                        .filter(section -> section.kind() != SectionKind.SPOKEN)
                        .toList());
        sections.add(new Section(SectionKind.SPOKEN, passages));
        return new VariantContent(id, origin(origin), source(id), fields, sections);
    }

    private static Origin origin(String word) {
        return Stream.of(Origin.CO_DEVELOPED, Origin.ADAPTED, Origin.TRANSLATED)
                .filter(origin -> origin.word().equals(word))
                .findFirst()
                .orElseThrow(() -> problem("origin", "Nothing says how it came to be.", "Choose one."));
    }

    /** The English as it stands now, named by its digest, so that a change of it asks for another look. */
    private Optional<String> source(VariantId id) {
        return library.english(id.message())
                .flatMap(english -> english.content()
                        .section(SectionKind.LONG)
                        .or(() -> english.content().sections().stream().findFirst())
                        .map(section -> Library.ENGLISH + "@"
                                + SectionDigests.of(english.content().id(), section)
                                        .hex()));
    }

    private List<Row> rows(HttpServletRequest request) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST && request.getParameter("words-" + i) != null; i++) {
            String claim =
                    Optional.ofNullable(request.getParameter("claim-" + i)).orElse("-");
            rows.add(row(known(claim).isPresent() ? claim : "-", request.getParameter("words-" + i)));
        }
        return rows;
    }

    private Row row(String claim, String words) {
        return new Row(claim, known(claim).map(ClaimDefinition::label).orElse(""), words);
    }

    private Optional<ClaimDefinition> known(String claim) {
        return library.catalogue().claims().stream()
                .filter(definition -> definition.id().value().equals(claim))
                .findFirst();
    }

    private String page(
            VariantId id,
            Optional<Revision> newest,
            String origin,
            List<Row> typed,
            List<Problem> problems,
            Model model) {
        model.addAttribute("message", library.message(id.message().value()));
        model.addAttribute("language", library.language(id.tag().value()));
        model.addAttribute(
                "basis",
                newest.map(revision -> String.valueOf(revision.id().value())).orElse(""));
        model.addAttribute("origin", origin);
        model.addAttribute(
                "origins",
                Stream.of(Origin.CO_DEVELOPED, Origin.ADAPTED, Origin.TRANSLATED)
                        .map(known -> Map.of("value", known.word(), "text", known.label()))
                        .toList());
        List<Row> rows = new ArrayList<>(typed);
        if (rows.isEmpty() || !rows.get(rows.size() - 1).words().isBlank()) {
            rows.add(row("-", ""));
        }
        model.addAttribute("rows", rows);
        model.addAttribute("problems", problems);
        return "desk/message/gloss";
    }

    private static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in("gloss", what, remedy).inField(field));
    }

    private VariantId id(String message, String tag) {
        Language language = library.language(tag);
        if (!isFor(language)) {
            throw Library.notFound();
        }
        return new VariantId(library.message(message).id(), language.tag());
    }
}
