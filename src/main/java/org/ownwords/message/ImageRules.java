package org.ownwords.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** What must be said of an image before it is kept. */
final class ImageRules {
    /** Longer than any campaign; a person's mind, face and safety change. */
    private static final int MOST_YEARS = 5;

    private static final String WHERE = "images";

    /** @throws ProblemException with every field that is wrong */
    NewImage checked(NewImage image, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        NewImage kept = new NewImage(
                text(problems, "title", image.title(), 200, "Enter how colleagues will find it."),
                text(problems, "credit", image.credit(), 500, "Say who made it and by what right you use it."),
                image.peopleShown().strip(),
                image.consent(),
                text(
                        problems,
                        "alternativeText",
                        image.alternativeText(),
                        1000,
                        "Say in a sentence what is to be seen."));
        signs(problems, "peopleShown", kept.peopleShown());
        if (kept.peopleShown().length() > 1000) {
            problems.add(problem("peopleShown", "This is longer than 1000 characters.", "Be brief."));
        }
        if (!kept.peopleShown().isEmpty() && kept.consent().isEmpty()) {
            problems.add(problem(
                    "givenBy",
                    "Somebody is shown and nobody consented.",
                    "Enter who consented and when, or choose a picture that shows nobody."));
        }
        kept.consent().ifPresent(consent -> problems.addAll(problems(consent, today)));
        done(problems);
        return kept;
    }

    ImageConsent consent(ImageConsent consent, LocalDate today) {
        done(problems(consent, today));
        return new ImageConsent(consent.givenBy().strip(), consent.givenOn(), consent.expiresOn());
    }

    String description(String words) {
        List<Problem> problems = new ArrayList<>();
        String kept = text(problems, "words", words, 1000, "Say in a sentence what is to be seen.");
        done(problems);
        return kept;
    }

    ImageApproval approval(ImageApproval approval, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        String evidence = text(problems, "evidence", approval.evidence(), 1000, "Say who looked at it, and where.");
        if (approval.on().isAfter(today)) {
            problems.add(problem("approvedOn", "The date is still to come.", "Give the day on which they looked."));
        }
        done(problems);
        return new ImageApproval(approval.community(), approval.name(), approval.on(), evidence);
    }

    static ProblemException unknown() {
        return new ProblemException(
                Problem.in(WHERE, "There is no such image in the library.", "Choose one from the list of images."));
    }

    private static List<Problem> problems(ImageConsent consent, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        text(problems, "givenBy", consent.givenBy(), 200, "Enter who consented.");
        if (consent.givenOn().isAfter(today)) {
            problems.add(problem("givenOn", "The date is still to come.", "Give the day on which they agreed."));
        }
        if (consent.expiresOn().isBefore(today)) {
            problems.add(problem(
                    "expiresOn", "This consent has ended already.", "Ask them again, or choose another picture."));
        } else if (consent.expiresOn().isAfter(consent.givenOn().plusYears(MOST_YEARS))) {
            problems.add(problem(
                    "expiresOn",
                    "A consent lasts " + MOST_YEARS + " years at most.",
                    "Choose an earlier day and ask again then."));
        }
        return problems;
    }

    private static String text(List<Problem> problems, String field, String typed, int longest, String remedy) {
        String text = typed.strip();
        if (text.isEmpty()) {
            problems.add(problem(field, "Nothing was entered.", remedy));
        } else if (text.length() > longest) {
            problems.add(problem(field, "This has " + text.length() + " characters.", "Use at most " + longest + "."));
        } else {
            signs(problems, field, text);
        }
        return text;
    }

    /** An alternative text is read aloud and shown to the public like any other. */
    private static void signs(List<Problem> problems, String field, String text) {
        text.lines()
                .flatMap(line -> TextRules.sign(WHERE, Optional.empty(), line).stream())
                .limit(1)
                .forEach(problem -> problems.add(problem.inField(field)));
    }

    private static Problem problem(String field, String what, String remedy) {
        return Problem.in(WHERE, what, remedy).inField(field);
    }

    private static void done(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
