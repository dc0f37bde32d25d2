package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.message.MessageFixture.AMINA;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

class ImagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final LanguageTag URDU = LanguageTag.of("ur");
    private static final Optional<ImageConsent> NO_CONSENT = Optional.empty();

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anImageThatShowsNobodyNeedsNoConsent(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        ImageId id = fixture.images.add(AMINA, image("", NO_CONSENT), picture());
        LibraryImage kept = fixture.images.find(id).orElseThrow();
        assertThat(kept.whyNot(TODAY.plusYears(20))).isEmpty();
        assertThat(fixture.images.forUse(id)).isEqualTo(fixture.images.bytes(kept));
        assertThat(fixture.images.all()).containsExactly(kept);
        assertThat(fixture.audited).contains("image.add image/" + id.value());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEndedOrWithdrawnConsentBlocksItsUseAndANewOneAllowsIt(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        ImageId id = fixture.images.add(AMINA, image("Two volunteers", consent(TODAY)), picture());
        assertThat(fixture.images.forUse(id)).isNotEmpty();
        LibraryImage kept = fixture.images.find(id).orElseThrow();
        assertThat(kept.whyNot(TODAY)).isEmpty();
        assertThat(kept.whyNot(TODAY.plusDays(1)).orElseThrow()).contains("ended on 2026-10-14");
        fixture.images.withdrawConsent(AMINA, id);
        assertThatThrownBy(() -> fixture.images.forUse(id))
                .hasMessageContaining("Nobody shown")
                .hasMessageContaining("Renew");
        fixture.images.consent(AMINA, id, consent(TODAY.plusYears(1)).orElseThrow());
        assertThat(fixture.images.forUse(id)).isNotEmpty();
        fixture.images.retire(AMINA, id);
        assertThatThrownBy(() -> fixture.images.forUse(id)).hasMessageContaining("taken out");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoIsShownMustHaveConsentedAndEverythingWrongIsToldAtOnce(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        assertThatThrownBy(() -> fixture.images.add(AMINA, image("Two volunteers", NO_CONSENT), picture()))
                .hasMessageContaining("nobody consented");
        NewImage empty = new NewImage(" ", "", "", NO_CONSENT, "");
        assertThatThrownBy(() -> fixture.images.add(AMINA, empty, picture()))
                .hasMessageContaining("title")
                .hasMessageContaining("credit")
                .hasMessageContaining("alternativeText");
        Optional<ImageConsent> ended = consent(TODAY.minusDays(1));
        assertThatThrownBy(() -> fixture.images.add(AMINA, image("Two volunteers", ended), picture()))
                .hasMessageContaining("has ended already");
        Optional<ImageConsent> forever = consent(TODAY.plusYears(6));
        assertThatThrownBy(() -> fixture.images.add(AMINA, image("Two volunteers", forever), picture()))
                .hasMessageContaining("5 years at most");
        assertThat(fixture.images.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two cups \u202Eof tea", "Two\u0000cups", "Two cups\uFFFE"})
    void wordsWithSignsThatNoTextMayHoldAreRefusedAtTheirField(String words) {
        MessageFixture fixture = new MessageFixture(TestDatabase.H2, data);
        NewImage image = new NewImage("Tea", words, words, NO_CONSENT, words);
        assertThatThrownBy(() -> fixture.images.add(AMINA, image, picture()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("images: credit: U+")
                .hasMessageContaining("images: peopleShown: U+")
                .hasMessageContaining("images: alternativeText: U+");
        ImageId id = fixture.images.add(AMINA, image("", NO_CONSENT), picture());
        assertThatThrownBy(() -> fixture.images.describe(AMINA, id, URDU, words))
                .hasMessageContaining("words: U+");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void descriptionsAreKeptByLanguageAndApprovalsByCommunity(TestDatabase database) {
        MessageFixture fixture = new MessageFixture(database, data);
        ImageId id = fixture.images.add(AMINA, image("", NO_CONSENT), picture());
        fixture.images.describe(AMINA, id, URDU, "چائے کی دو پیالیاں");
        fixture.images.describe(AMINA, id, LibraryImage.ENGLISH, "Two cups of tea on a table");
        CommunityId women = new CommunityId(7);
        fixture.images.approve(AMINA, id, new ImageApproval(women, "Women's circle", TODAY, "Shown at a session"));
        fixture.images.approve(AMINA, id, new ImageApproval(women, "Women's circle", TODAY, "Shown again"));
        LibraryImage kept = fixture.images.find(id).orElseThrow();
        assertThat(kept.described(URDU).words()).isEqualTo("چائے کی دو پیالیاں");
        assertThat(kept.described(LanguageTag.of("pl")))
                .isEqualTo(new LibraryImage.Described(LibraryImage.ENGLISH, "Two cups of tea on a table"));
        assertThat(kept.approvals()).extracting(ImageApproval::evidence).containsExactly("Shown again");
    }

    private static NewImage image(String shown, Optional<ImageConsent> consent) {
        return new NewImage("Tea", "Drawn by a volunteer, given to us", shown, consent, "Two cups of tea");
    }

    private static Optional<ImageConsent> consent(LocalDate until) {
        return Optional.of(new ImageConsent("Both volunteers", TODAY.minusDays(30), until));
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
