package org.ownwords.desk.message;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Recording;
import org.ownwords.message.RecordingId;
import org.ownwords.message.Recordings;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recordings of spoken words: heard, and added. */
@Controller
@RequestMapping("/messages/{message}/{tag}/recordings")
class RecordingPage {

    private final Library library;
    private final Recordings recordings;

    RecordingPage(Library library, Recordings recordings) {
        this.library = library;
        this.recordings = recordings;
    }

    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> hear(
            @PathVariable String message, @PathVariable String tag, @PathVariable long id) {
        Recording recording = recordings
                .find(new RecordingId(id))
                .filter(found -> found.section().variant().equals(variant(message, tag)))
                .orElseThrow(Library::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(recording.type().contentType()))
                .contentLength(recording.bytes())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(recordings.open(recording)));
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") String spokenIn,
            @RequestParam(defaultValue = "") String seconds,
            @RequestParam MultipartFile sound,
            RedirectAttributes after)
            throws IOException {
        if (!MessagesPage.mayWrite(me)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        VariantId variant = variant(message, tag);
        try {
            SectionRef words = new SectionRef(variant, SectionKind.SPOKEN, new SectionDigest(digest));
            recordings.attach(
                    me.actor(),
                    words,
                    library.language(spokenIn.strip()).tag(),
                    seconds.strip().matches("[0-9]{1,4}") ? Integer.parseInt(seconds.strip()) : 0,
                    sound.getBytes());
            after.addFlashAttribute("notice", "The recording is kept with these words. Other words need their own.");
        } catch (ProblemException e) {
            refused(after, e.problems(), spokenIn, seconds);
        } catch (ResponseStatusException e) {
            refused(
                    after,
                    List.of(Problem.in(
                                    "recording",
                                    "That is no language tag we know.",
                                    "Use one of the table, such as ur.")
                            .inField("spokenIn")),
                    spokenIn,
                    seconds);
        }
        return "redirect:/messages/" + variant;
    }

    /** What was typed stays; the file must be chosen again, as browsers will have it. */
    private static void refused(RedirectAttributes after, List<Problem> problems, String spokenIn, String seconds) {
        after.addFlashAttribute("recordingProblems", problems);
        after.addFlashAttribute("recordingTyped", Map.of("spokenIn", spokenIn, "seconds", seconds));
    }

    private VariantId variant(String message, String tag) {
        return new VariantId(
                library.message(message).id(), library.language(tag).tag());
    }
}
