package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.message.MessageFixture.AMINA;
import static org.ownwords.message.MessageFixture.URDU;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Captioning.Span;
import org.ownwords.message.Recording.Size;
import org.ownwords.sound.AudioType;
import org.ownwords.sound.Tone;

class RecordingsTest {
    private static final LanguageTag MIRPURI = LanguageTag.of("phr-x-mirpuri");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final byte[] SOUND =
            Tone.at(16_000, 1).silence(0.3).words(0.5, 1.0, 1.0).wav();

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRecordingIsBoundToTheWordsThatWereRead(TestDatabase database) throws Exception {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "One.\nTwo.", Optional.empty());
        Recording recording = fixture.recordings.attach(AMINA, read(words), SOUND);
        assertThat(fixture.recordings.find(words)).containsExactly(recording);
        assertThat(fixture.recordings.find(words, MIRPURI)).contains(recording);
        assertThat(fixture.recordings.find(words, LanguageTag.of("ur"))).isEmpty();
        assertThat(fixture.recordings.find(recording.id())).contains(recording);
        assertThat(recording.type()).contains(AudioType.WAV);
        assertThat(recording.seconds()).isEqualTo(4);
        assertThat(recording.reader().name()).isEqualTo("Voice 3");
        assertThat(Files.readAllBytes(fixture.recordings.file(recording, Size.WHOLE)))
                .isEqualTo(SOUND);
        assertThat(Files.size(fixture.recordings.file(recording, Size.OPUS)))
                .isEqualTo(recording.small().orElseThrow().opus());
        assertThat(Files.size(fixture.recordings.file(recording, Size.MP3)))
                .isEqualTo(recording.small().orElseThrow().mp3());
        SectionRef edited = saved(fixture, "two", fixture.variants.latest(URDU).map(Revision::id));
        assertThat(fixture.recordings.find(edited))
                .as("a recording of another text")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsNoSoundOrTooMuchIsRefused(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "one", Optional.empty());
        assertThatThrownBy(
                        () -> fixture.recordings.attach(AMINA, read(words), "<html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no sound");
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, read(words), new byte[Recordings.LIMIT + 1]))
                .hasMessageContaining("20 MB");
        byte[] silence = Tone.at(16_000, 1).silence(2).wav();
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, read(words), silence))
                .hasMessageContaining("Nothing can be heard");
        SectionRef unknown = new SectionRef(URDU, SectionKind.SMS, new SectionDigest("0".repeat(64)));
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, read(unknown), SOUND))
                .hasMessageContaining("No text has the words");
        assertThat(fixture.recordings.find(words)).isEmpty();
        assertThat(data.resolve("recordings")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, 2028-10-14, reader",
        "Voice 1, false, 2028-10-14, agreed",
        "Voice 1, true, 2026-10-13, until",
        "Voice 1, true, 2031-10-15, until",
        "Voice 1, true, , until"
    })
    void whoeverReadsIsNamedByAnInventedNameAndAgreed(String reader, boolean agreed, LocalDate until, String field) {
        MessageFixture fixture = new MessageFixture(TestDatabase.H2, data);
        SectionRef words = saved(fixture, "one", Optional.empty());
        NewRecording recording =
                new NewRecording(words, MIRPURI, Optional.empty(), reader, "", agreed, Optional.ofNullable(until));
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, recording, SOUND))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().get(0).field()).contains(field));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsThatLeaveANumberOpenAskWhoseIsSpoken(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "Call {route.phone}.", Optional.empty());
        assertThatThrownBy(() -> fixture.recordings.attach(AMINA, read(words), SOUND))
                .hasMessageContaining("whose name and number are said");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aReaderWhoTakesItBackIsHeardNoMoreAndTheSoundIsGone(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "one", Optional.empty());
        Recording recording = fixture.recordings.attach(AMINA, read(words), SOUND);
        assertThat(fixture.recordings.heard(words)).containsExactly(recording);
        fixture.recordings.withdraw(AMINA, recording);
        assertThat(fixture.recordings.heard(words)).isEmpty();
        assertThat(fixture.recordings.find(words))
                .singleElement()
                .satisfies(kept -> assertThat(kept.reader().withdrawn()).isPresent());
        for (Size size : Size.values()) {
            assertThat(fixture.recordings.file(recording, size)).doesNotExist();
        }
        assertThat(fixture.audited)
                .contains("recording.withdraw recording/" + recording.id().value());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void captionsAreGuessedThenPutRightAndBelongToTheirRecording(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        SectionRef words = saved(fixture, "One.\nTwo.", Optional.empty());
        Recording recording = fixture.recordings.attach(AMINA, read(words), SOUND);
        Captions guess = fixture.captioning.of(recording).orElseThrow();
        assertThat(guess.checked()).isFalse();
        assertThat(guess.lines()).containsExactly(new Caption(300, 1300, "One."), new Caption(1800, 2800, "Two."));
        Captions right =
                fixture.captioning.save(AMINA, recording, java.util.List.of(new Span(250, 1400), new Span(1400, 3200)));
        assertThat(right.checked()).isTrue();
        assertThat(fixture.captioning.of(recording)).contains(right);
        assertThat(right.lines()).containsExactly(new Caption(250, 1400, "One."), new Caption(1400, 3200, "Two."));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 900, 1000, 2000, start-0",
        "0, 0, 1000, 2000, end-0",
        "0, 1100, 1000, 2000, start-1",
        "0, 900, 1000, 9000, end-1",
        "0, 900, 9000, 9100, start-1"
    })
    void timesOutsideTheRecordingOrOverEachOtherAreRefused(int one, int two, int three, int four, String field) {
        MessageFixture fixture = new MessageFixture(TestDatabase.H2, data);
        SectionRef words = saved(fixture, "One.\nTwo.", Optional.empty());
        Recording recording = fixture.recordings.attach(AMINA, read(words), SOUND);
        assertThatThrownBy(() -> fixture.captioning.save(
                        AMINA, recording, java.util.List.of(new Span(one, two), new Span(three, four))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.field()).contains(field)));
    }

    private static NewRecording read(SectionRef words) {
        return new NewRecording(
                words, MIRPURI, Optional.empty(), "Voice 3", "As in Dadyal", true, Optional.of(TODAY.plusYears(2)));
    }

    private static SectionRef saved(MessageFixture fixture, String words, Optional<RevisionId> basis) {
        VariantContent content =
                MessageFixture.content(URDU, new Section(SectionKind.SPOKEN, MessageFixture.passages(words)));
        return SectionDigests.ref(
                URDU,
                fixture.variants
                        .save(AMINA, content, basis)
                        .content()
                        .sections()
                        .get(0));
    }
}
