package org.ownwords.render;

import java.util.Optional;
import org.ownwords.render.sms.SmsText;

/** From one edition to what each channel carries; each burns the edition's mark in. Needs no database and no Spring. */
public final class Renderer {

    private final PackTemplates templates = new PackTemplates();
    private final Email email = new Email(templates);

    /** The text message, with the mark's words first where the edition is marked. */
    public SmsText sms(Edition edition) {
        return TextMessage.of(edition);
    }

    /** The email. */
    public EmailText email(Edition edition) {
        return email.of(edition);
    }

    /** The words to read aloud. */
    public String spoken(Edition edition) {
        return SpokenWords.of(edition);
    }

    /** The caption of a social post. */
    public String caption(Edition edition) {
        return Caption.of(edition);
    }

    /**
     * A poster as PDF.
     *
     * @param format such as {@link PosterFormat#A4}
     * @param code the placement's printed code, empty for none
     */
    public byte[] poster(Edition edition, PosterFormat format, Optional<PrintedCode> code) {
        throw new UnsupportedOperationException();
    }

    /** The poster as PNG at a width in pixels. */
    public byte[] posterPicture(Edition edition, PosterFormat format, Optional<PrintedCode> code, int width) {
        throw new UnsupportedOperationException();
    }

    /** A social picture of 1080 × 1080 pixels as PNG. */
    public byte[] socialCard(Edition edition) {
        throw new UnsupportedOperationException();
    }

    /** What a page, poster and social picture say in words, for people who do not see them. */
    public String alternativeText(Edition edition) {
        return AlternativeText.of(edition);
    }
}
