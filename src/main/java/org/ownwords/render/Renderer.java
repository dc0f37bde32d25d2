package org.ownwords.render;

import java.time.Clock;
import java.util.Optional;
import org.ownwords.message.SectionKind;
import org.ownwords.render.engine.Faces;
import org.ownwords.render.poster.Paper;
import org.ownwords.render.poster.PosterText;
import org.ownwords.render.poster.PosterText.Code;
import org.ownwords.render.poster.Posters;
import org.ownwords.render.sms.SmsText;

/** From one edition to what each channel carries; each burns the edition's mark in. Needs no database and no Spring. */
public final class Renderer {

    private static final String POSTER = "poster/poster.ftlh";
    private static final String CARD = "social/card.ftlh";
    private static final int SIDE = 1080;

    private final PackTemplates templates = new PackTemplates();
    private final Email email = new Email(templates);
    private final Posters posters;

    /** A renderer whose sheets bear today's date. */
    public Renderer() {
        this(Clock.systemUTC());
    }

    /** @param clock says which date sheets bear */
    public Renderer(Clock clock) {
        posters = new Posters(templates::fill, templates::style, Faces.packed(), clock);
    }

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
        return posters.pdf(
                POSTER,
                PosterEdition.of(edition, SectionKind.LONG),
                Paper.wall(format.name(), format.width(), format.height()),
                code.map(printed -> new Code(printed.address().toString(), printed.readable())));
    }

    /** The poster as PNG at a width in pixels. */
    public byte[] posterPicture(Edition edition, PosterFormat format, Optional<PrintedCode> code, int width) {
        return Posters.picture(poster(edition, format, code), width);
    }

    /** A social picture of 1080 × 1080 pixels as PNG. */
    public byte[] socialCard(Edition edition) {
        PosterText text = PosterEdition.of(edition, SectionKind.SOCIAL);
        Paper paper = Paper.screen("a social picture", SIDE);
        return Posters.picture(posters.pdf(CARD, text, paper, PosterText.NO_CODE), SIDE);
    }

    /** What a page, poster and social picture say in words, for people who do not see them. */
    public String alternativeText(Edition edition) {
        return AlternativeText.of(edition);
    }
}
