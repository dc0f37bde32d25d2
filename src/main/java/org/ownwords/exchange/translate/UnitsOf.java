package org.ownwords.exchange.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ownwords.exchange.format.MessageUnits;
import org.ownwords.exchange.format.Note;
import org.ownwords.exchange.format.Unit;
import org.ownwords.exchange.format.UnitId;
import org.ownwords.exchange.format.UnitState;
import org.ownwords.language.Language;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Placeholders;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/** Makes a message's units for a translator, with what the translator needs to know. */
record UnitsOf(Catalogue catalogue, Language language) {
    /** Characters of one part of a text message of several (3GPP TS 23.038 and 23.040), by whether the script is Latin. */
    private static final int LATIN_PART = 153;

    private static final int OTHER_PART = 67;

    /** @param reviewed the sections that are approved here; approval itself does not travel */
    MessageUnits of(MessageDefinition message, Texts texts, Set<SectionKind> reviewed) {
        List<Unit> units = new ArrayList<>();
        for (Texts.Piece piece : texts.pieces()) {
            boolean approved = piece.id().section().filter(reviewed::contains).isPresent();
            units.add(new Unit(
                    piece.id(),
                    piece.source(),
                    piece.target(),
                    piece.target().isEmpty() ? UnitState.NEW : state(texts, approved),
                    notes(piece),
                    "",
                    limit(message, piece.id())));
        }
        return new MessageUnits(
                message.id(), Texts.version(texts.source()), about(message, texts.target()), List.copyOf(units));
    }

    private static UnitState state(Texts texts, boolean approved) {
        boolean draft = texts.target()
                .filter(content -> content.origin() == Origin.MACHINE_DRAFT)
                .isPresent();
        return approved ? UnitState.REVIEWED : draft ? UnitState.DRAFT : UnitState.TRANSLATED;
    }

    private static List<Note> about(MessageDefinition message, Optional<VariantContent> target) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("message", message.title()));
        notes.add(new Note("purpose", message.purpose()));
        notes.add(new Note("audience", message.audience()));
        target.map(VariantContent::doubts)
                .orElse(List.of())
                .forEach(doubt -> notes.add(new Note("doubt", line(doubt))));
        return List.copyOf(notes);
    }

    private List<Note> notes(Texts.Piece piece) {
        List<Note> notes = new ArrayList<>();
        piece.id()
                .claim()
                .flatMap(catalogue::claim)
                .ifPresent(claim -> notes.add(new Note(
                        "claim",
                        claim.label() + ". These words must say that the answer is yes: " + line(claim.question()))));
        if (!Placeholders.uses(piece.source()).isEmpty()) {
            notes.add(new Note(
                    "placeholders",
                    "Keep what stands in braces as it is; the program puts the service's name or number there."));
        }
        piece.id().section().map(UnitsOf::use).ifPresent(use -> notes.add(new Note("use", use)));
        return List.copyOf(notes);
    }

    private static String use(SectionKind section) {
        return switch (section) {
            case LONG -> "Poster, web page and email.";
            case HEADLINE -> "The large line of posters and cards: few words.";
            case SMS -> "A text message: as short as it can be.";
            case SOCIAL -> "Caption of a post in social media.";
            case SPOKEN -> "Read aloud or recorded: write it as people speak.";
            case DISCREET -> "A card that a person hides: no name of a service and no word for a crime.";
        };
    }

    /** Only text messages are limited, by what the message should cost. */
    private OptionalInt limit(MessageDefinition message, UnitId id) {
        return id.section().filter(section -> section == SectionKind.SMS).isPresent()
                ? OptionalInt.of(message.smsBudget() * (language.script().equals("Latn") ? LATIN_PART : OTHER_PART))
                : OptionalInt.empty();
    }

    private static String line(String text) {
        return text.replace('\n', ' ').strip();
    }
}
