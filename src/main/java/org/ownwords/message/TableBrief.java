package org.ownwords.message;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.WrittenStatus;
import org.ownwords.message.LanguageBrief.Kind;
import org.ownwords.message.LanguageBrief.Part;

/**
 * A brief for a language about which nobody wrote one: what the table of languages knows of it, and what every language asks. It
 * knows no people and no words of the language, and says so.
 */
public final class TableBrief {

    private final LanguageTable languages;
    private final Language language;

    private TableBrief(LanguageTable languages, Language language) {
        this.languages = languages;
        this.language = language;
    }

    /** The brief that the table alone allows. */
    public static LanguageBrief of(Language language, LanguageTable languages) {
        return new TableBrief(languages, language).brief();
    }

    private LanguageBrief brief() {
        Map<Part, List<String>> parts = new LinkedHashMap<>();
        parts.put(Part.WHY, why());
        parts.put(
                Part.ASK,
                List.of(
                        "The people whom speakers trust already: ask two or three of them who else should be asked, and who must not hear of it.",
                        "Women and men, older and younger people, each apart. Nobody who interprets for the police, an employer or a relative of those"
                                + " who come.",
                        "Pay them, and write down who was asked in which role under Sessions."));
        parts.put(Part.SETTLE, settle());
        parts.put(
                Part.TEST,
                List.of(
                        "“Independent of the police”: does it say that we are not the police, or that we are against them?",
                        "“Free”: of money, or of guilt?",
                        "“You do not have to report it”: is there a word for reporting that does not mean to inform on somebody?",
                        "“Between you and us”: what do people expect it to cover, and when must we tell somebody?",
                        "“Somebody hurt you”: can it be said without naming a crime, and without shame?"));
        parts.put(
                Part.FALLBACK,
                List.of(
                        "Ask whether people read, or understand by ear, what the table proposes. Until somebody of the community says so"
                                + " by name and on a day, the text is held."));
        parts.put(Part.NEVER, never());
        return new LanguageBrief(language.tag(), kind(), parts);
    }

    private Kind kind() {
        return switch (language.written()) {
            case MOSTLY_ORAL -> Kind.ORAL;
            case SIGNED -> Kind.SIGNED;
            case STANDARD, REGIONAL -> Kind.LOW_CONFIDENCE;
        };
    }

    private List<String> why() {
        List<String> why = new ArrayList<>();
        why.add(
                switch (language.written()) {
                    case MOSTLY_ORAL ->
                        language.englishName() + " is spoken. Those of its speakers who read, read another language.";
                    case SIGNED -> language.englishName() + " is signed. Its text is a video.";
                    case REGIONAL ->
                        language.englishName()
                                + " is written, and many of its speakers read another language. Nobody could draft it with confidence.";
                    case STANDARD -> language.englishName() + " is written. Nobody could draft it with confidence.";
                });
        language.communityNote().ifPresent(note -> why.add("The table of languages says: " + note + "."));
        return why;
    }

    private List<String> settle() {
        List<String> settle = new ArrayList<>();
        settle.add("What its own people call it. The table says “" + language.autonym() + "”, with "
                + language.autonymConfidence() + " confidence.");
        settle.add("Whose " + (language.signed() ? "signing" : "speech")
                + ": which place, which age; who would turn away at the sound of the other.");
        if (language.written() == WrittenStatus.STANDARD || language.written() == WrittenStatus.REGIONAL) {
            settle.add("Whether people here read " + UScript.getName(UScript.getCodeFromName(language.script()))
                    + " letters, and which spelling looks neither like a church’s nor like a government’s.");
        } else {
            settle.add("Who says it so that people listen, and whether their "
                    + (language.signed() ? "face may be seen." : "voice may be heard.")
                    + " English says beside it what is said.");
        }
        return settle;
    }

    private List<String> never() {
        return List.of(
                language.neverFallback().isEmpty()
                        ? "Another people’s language on a guess: ask first."
                        : "Never instead of it: " + named(language.neverFallback()) + ".",
                "Words that a machine wrote, before people of the language have put them into their own.");
    }

    private String named(Collection<LanguageTag> tags) {
        return tags.stream()
                .sorted()
                .map(tag -> languages.require(tag).englishName())
                .collect(Collectors.joining(", "));
    }
}
