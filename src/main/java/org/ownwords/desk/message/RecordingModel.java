package org.ownwords.desk.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.desk.Typed;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Captioning;
import org.ownwords.message.Captions;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Recording;
import org.ownwords.message.RecordingId;
import org.ownwords.message.Recordings;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.review.Readiness;
import org.ownwords.sound.SoundFinding;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of recordings shows: the words to read, what was recorded of them, and a form for more. */
@Component
class RecordingModel {

    private static final int YEARS_AT_FIRST = 2;

    private final Library library;
    private final Destinations destinations;
    private final Recordings recordings;
    private final Captioning captioning;
    private final Readiness readiness;

    RecordingModel(
            Library library,
            Destinations destinations,
            Recordings recordings,
            Captioning captioning,
            Readiness readiness) {
        this.library = library;
        this.destinations = destinations;
        this.recordings = recordings;
        this.captioning = captioning;
        this.readiness = readiness;
    }

    /** What somebody typed beside the sound, or with the address of a video. */
    public record Form(
            String address,
            String spokenIn,
            String route,
            String reader,
            String dialect,
            boolean agreed,
            String day,
            String month,
            String year) {

        static Form empty(LocalDate today) {
            LocalDate until = today.plusYears(YEARS_AT_FIRST);
            return new Form(
                    "",
                    "",
                    "",
                    "",
                    "",
                    false,
                    String.valueOf(until.getDayOfMonth()),
                    String.valueOf(until.getMonthValue()),
                    String.valueOf(until.getYear()));
        }

        static Form of(Typed typed) {
            return new Form(
                    typed.text("address").strip(),
                    typed.text("spokenIn"),
                    typed.text("route"),
                    typed.text("reader").strip(),
                    typed.text("dialect").strip(),
                    typed.ticked("agreed"),
                    typed.text("until-day"),
                    typed.text("until-month"),
                    typed.text("until-year"));
        }
    }

    /**
     * A recording as the page shows it.
     *
     * @param judged whether those who judged the words could hear it
     */
    public record Kept(
            Recording recording,
            Language spokenIn,
            List<SoundFinding> findings,
            boolean captioned,
            boolean agrees,
            boolean judged) {}

    String show(SignedIn me, VariantId id, Form form, List<Problem> problems, Model model) {
        Optional<Revision> newest = newest(id);
        Optional<Section> words = newest.flatMap(revision -> revision.content().section(SectionKind.SPOKEN));
        Optional<SectionRef> ref = words.map(section -> SectionDigests.ref(id, section));
        boolean gloss = newest.filter(revision -> revision.content().isGloss(SectionKind.SPOKEN))
                .isPresent();
        model.addAttribute("message", library.message(id.message().value()));
        model.addAttribute("language", library.language(id.tag().value()));
        model.addAttribute(
                "textLanguage",
                library.language(gloss ? Library.ENGLISH.value() : id.tag().value()));
        model.addAttribute("gloss", gloss);
        model.addAttribute("words", words);
        model.addAttribute(
                "passages",
                words.map(section -> SectionView.passages(
                                section, List.of(), library.catalogue(), Optional.empty(), library.today()))
                        .orElse(List.of()));
        model.addAttribute("ref", ref);
        model.addAttribute(
                "open",
                words.filter(section -> !Placeholders.uses(section.text()).isEmpty())
                        .isPresent());
        model.addAttribute(
                "targets", Destinations.options(destinations.all(me.person().organisation())));
        model.addAttribute("kept", ref.map(this::kept).orElse(List.of()));
        model.addAttribute("languages", languages());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("mayWrite", MessagesPage.mayWrite(me));
        return "desk/message/recordings";
    }

    private Optional<Revision> newest(VariantId id) {
        try {
            return Optional.of(library.newest(id));
        } catch (org.springframework.web.server.ResponseStatusException nothingWritten) {
            return Optional.empty();
        }
    }

    private List<Kept> kept(SectionRef words) {
        List<Recording> unheard = readiness.unheard(words);
        return recordings.find(words).stream()
                .map(recording -> kept(recording, !unheard.contains(recording)))
                .toList();
    }

    private Kept kept(Recording recording, boolean judged) {
        return new Kept(
                recording,
                library.language(recording.spokenIn().value()),
                recording.measures().map(SoundFinding::of).orElse(List.of()),
                captioning.of(recording).filter(Captions::checked).isPresent(),
                recording.reader().agrees(library.today()),
                judged);
    }

    private List<Map<String, String>> languages() {
        return library.languages().stream()
                .sorted((a, b) -> a.englishName().compareTo(b.englishName()))
                .map(language -> Map.of(
                        "value", language.tag().value(), "text", language.englishName() + " (" + language.tag() + ")"))
                .toList();
    }

    VariantId variant(String message, String tag) {
        return new VariantId(
                library.message(message).id(), library.language(tag).tag());
    }

    Recording recording(String message, String tag, long id) {
        VariantId variant = variant(message, tag);
        return recordings
                .find(new RecordingId(id))
                .filter(found -> found.section().variant().equals(variant))
                .orElseThrow(Library::notFound);
    }

    /** The same where it is a sound. */
    Recording sound(String message, String tag, long id) {
        Recording recording = recording(message, tag, id);
        if (recording.video().isPresent()) {
            throw Library.notFound();
        }
        return recording;
    }

    boolean signed(VariantId id) {
        return library.language(id.tag().value()).signed();
    }

    Optional<LanguageTag> known(String tag) {
        return library.languages().stream()
                .map(Language::tag)
                .filter(known -> known.value().equals(tag))
                .findFirst();
    }

    LocalDate today() {
        return library.today();
    }

    static String path(VariantId id) {
        return "/messages/" + id + "/recordings";
    }
}
