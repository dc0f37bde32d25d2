package org.ownwords.desk.message;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.Language;
import org.ownwords.message.Caption;
import org.ownwords.message.Captioning;
import org.ownwords.message.Captioning.Span;
import org.ownwords.message.Captions;
import org.ownwords.message.Mark;
import org.ownwords.message.Recording;
import org.ownwords.message.Seconds;
import org.ownwords.message.SectionKind;
import org.ownwords.message.Variants;
import org.ownwords.message.WebVtt;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody listens and puts right when each sentence of a recording is spoken. */
@Controller
@RequestMapping("/messages/{message}/{tag}/recordings/{id}")
class CaptionPage {

    private final RecordingModel page;
    private final Library library;
    private final Captioning captioning;
    private final Variants variants;

    CaptionPage(RecordingModel page, Library library, Captioning captioning, Variants variants) {
        this.page = page;
        this.library = library;
        this.captioning = captioning;
        this.variants = variants;
    }

    /** A sentence with its times as they stand in the form. */
    public record Row(String words, String start, String end) {}

    @GetMapping("/captions")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable long id,
            Model model) {
        Recording recording = page.recording(message, tag, id);
        Captions captions = captions(recording);
        List<Row> rows = captions.lines().stream()
                .map(line -> new Row(line.words(), Seconds.of(line.start()), Seconds.of(line.end())))
                .toList();
        return page(me, recording, captions, rows, List.of(), model);
    }

    @PostMapping("/captions")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable long id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        RecordingPage.mustWrite(me);
        Recording recording = page.recording(message, tag, id);
        Captions captions = captions(recording);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < captions.lines().size(); i++) {
            rows.add(
                    new Row(captions.lines().get(i).words(), typed(request, "start-" + i), typed(request, "end-" + i)));
        }
        try {
            captioning.save(me.actor(), recording, spans(rows));
            after.addFlashAttribute("notice", "The times are kept. Pages now show the words while they are spoken.");
            return "redirect:" + RecordingModel.path(recording.section().variant());
        } catch (ProblemException e) {
            return page(me, recording, captions, rows, e.problems(), model);
        }
    }

    /** As the browser's player reads it; always marked, for here it is not yet known for which service it is. */
    @GetMapping("/words.vtt")
    ResponseEntity<byte[]> file(@PathVariable String message, @PathVariable String tag, @PathVariable long id) {
        List<Caption> lines = captions(page.recording(message, tag, id)).lines();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(WebVtt.of(lines, Mark.DRAFT, words -> words).getBytes(StandardCharsets.UTF_8));
    }

    private String page(
            SignedIn me, Recording recording, Captions captions, List<Row> rows, List<Problem> problems, Model model) {
        boolean gloss = variants.holding(recording.section())
                .filter(revision -> revision.content().isGloss(SectionKind.SPOKEN))
                .isPresent();
        String tag = recording.section().variant().tag().value();
        Language textLanguage = library.language(gloss ? Library.ENGLISH.value() : tag);
        model.addAttribute(
                "message",
                library.message(recording.section().variant().message().value()));
        model.addAttribute("language", library.language(tag));
        model.addAttribute("textLanguage", textLanguage);
        model.addAttribute("recording", recording);
        model.addAttribute("captions", captions);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "length", Seconds.of(recording.measures().orElseThrow().millis()));
        model.addAttribute("problems", problems);
        model.addAttribute("mayWrite", MessagesPage.mayWrite(me));
        return "desk/message/captions";
    }

    private static List<Span> spans(List<Row> rows) {
        List<Problem> problems = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            spans.add(new Span(
                    time(rows.get(i).start(), "start-" + i, problems),
                    time(rows.get(i).end(), "end-" + i, problems)));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return spans;
    }

    private static int time(String typed, String field, List<Problem> problems) {
        OptionalInt millis = Seconds.millis(typed);
        if (millis.isEmpty()) {
            problems.add(
                    Problem.in("captions", "\"" + typed + "\" is no time.", "Type seconds, such as 12.5, or 1:02.5.")
                            .inField(field));
        }
        return millis.orElse(0);
    }

    private Captions captions(Recording recording) {
        return captioning.of(recording).filter(captions -> recording.wasHeard()).orElseThrow(Library::notFound);
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }
}
