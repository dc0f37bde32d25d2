package org.ownwords.desk.message;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Typed;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.NewRecording;
import org.ownwords.message.Recording;
import org.ownwords.message.Recording.Size;
import org.ownwords.message.Recordings;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.sound.AudioType;
import org.ownwords.sound.SoundAnswer;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recordings of spoken words: heard, made in the browser or sent as a file, and taken back. */
@Controller
@RequestMapping("/messages/{message}/{tag}/recordings")
class RecordingPage {

    private static final String AND_HERE_THE_MICROPHONE =
            "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()";
    /** What was recorded and not yet sent is a file of the browser's own. */
    private static final String AND_HERE_ITS_OWN_RECORDING =
            "default-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final RecordingModel page;
    private final Recordings recordings;
    private final Destinations destinations;

    RecordingPage(RecordingModel page, Recordings recordings, Destinations destinations) {
        this.page = page;
        this.recordings = recordings;
        this.destinations = destinations;
    }

    @GetMapping
    String all(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            Model model,
            HttpServletResponse response) {
        open(response);
        return page.show(me, page.variant(message, tag), RecordingModel.Form.empty(page.today()), List.of(), model);
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @RequestParam String digest,
            @RequestParam(required = false) Optional<MultipartFile> sound,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after)
            throws IOException {
        mustWrite(me);
        var variant = page.variant(message, tag);
        Typed typed = new Typed("recording", fields);
        RecordingModel.Form form = RecordingModel.Form.of(typed);
        try {
            NewRecording handedIn = new NewRecording(
                    new SectionRef(variant, SectionKind.SPOKEN, new SectionDigest(digest)),
                    spokenIn(typed),
                    readFor(me, typed),
                    form.reader(),
                    form.dialect(),
                    form.agreed(),
                    until(typed));
            typed.done();
            if (page.signed(variant)) {
                recordings.link(me.actor(), handedIn, typed.text("address"));
                after.addFlashAttribute(
                        "notice", "The address is kept with these words. Watch the video once more, to its end.");
                return "redirect:" + RecordingModel.path(variant);
            }
            Recording kept = recordings.attach(me.actor(), handedIn, bytes(sound));
            after.addFlashAttribute(
                    "notice",
                    "The recording is kept with these words. Listen to it once more, and put right when each sentence is spoken.");
            return "redirect:" + RecordingModel.path(variant) + "/" + kept.id().value() + "/captions";
        } catch (ProblemException e) {
            open(response);
            return page.show(me, variant, form, e.problems(), model);
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> whole(@PathVariable String message, @PathVariable String tag, @PathVariable long id) {
        Recording recording = page.sound(message, tag, id);
        return SoundAnswer.of(
                recordings.file(recording, Size.WHOLE), recording.type().orElseThrow(Library::notFound));
    }

    @GetMapping("/{id}/small.ogg")
    ResponseEntity<Resource> opus(@PathVariable String message, @PathVariable String tag, @PathVariable long id) {
        return SoundAnswer.of(recordings.file(page.sound(message, tag, id), Size.OPUS), AudioType.OGG);
    }

    @GetMapping("/{id}/small.mp3")
    ResponseEntity<Resource> mp3(@PathVariable String message, @PathVariable String tag, @PathVariable long id) {
        return SoundAnswer.of(recordings.file(page.sound(message, tag, id), Size.MP3), AudioType.MP3);
    }

    /** For readers who took back that they agreed: the sound is gone for good. */
    @PostMapping("/{id}/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @PathVariable String tag,
            @PathVariable long id,
            RedirectAttributes after) {
        mustWrite(me);
        Recording recording = page.recording(message, tag, id);
        recordings.withdraw(me.actor(), recording);
        after.addFlashAttribute(
                "notice",
                recording.video().isPresent()
                        ? "No page leads to the video any more. Ask the website where it lies to delete it."
                        : "The recording is deleted and is played nowhere any more.");
        return "redirect:" + RecordingModel.path(page.variant(message, tag));
    }

    static void mustWrite(SignedIn me) {
        if (!MessagesPage.mayWrite(me)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static void open(HttpServletResponse response) {
        response.setHeader("Permissions-Policy", AND_HERE_THE_MICROPHONE);
        response.setHeader("Content-Security-Policy", AND_HERE_ITS_OWN_RECORDING);
    }

    private LanguageTag spokenIn(Typed typed) {
        String said = typed.text("spokenIn").strip();
        return page.known(said).orElseGet(() -> {
            typed.problem("spokenIn", "That is no language that we know.", "Use a tag of the table, such as ur.");
            return LanguageTag.of("und");
        });
    }

    private Optional<NewRecording.ReadFor> readFor(SignedIn me, Typed typed) {
        String route = typed.text("route");
        return destinations
                .find(me.person().organisation(), route)
                .map(target -> new NewRecording.ReadFor(target.service(), target.route()));
    }

    private Optional<LocalDate> until(Typed typed) {
        return typed.hasDate("until") ? Optional.of(typed.date("until", page.today())) : Optional.empty();
    }

    private static byte[] bytes(Optional<MultipartFile> sound) throws IOException {
        if (sound.isEmpty() || sound.get().isEmpty()) {
            throw new ProblemException(List.of(
                    Problem.in("recording", "There is no recording yet.", "Record the words, or choose a sound file.")
                            .inField("sound")));
        }
        return sound.get().getBytes();
    }
}
