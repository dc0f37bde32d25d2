package org.ownwords.desk.home;

import java.util.Arrays;
import java.util.List;
import org.ownwords.account.Person;
import org.ownwords.desk.Destination;

/**
 * A place where somebody can begin, with one sentence that says what for.
 *
 * @param place the part of the site
 * @param sentence what people do there
 */
public record Start(Destination place, String sentence) {

    static List<Start> of(Person person) {
        return Arrays.stream(Destination.values())
                .filter(place -> place != Destination.HANDSET && place.isOpenTo(person))
                .map(place -> new Start(place, sentence(place)))
                .toList();
    }

    private static String sentence(Destination place) {
        return switch (place) {
            case WORK -> "See what waits for you in review, what is overdue, and what is out of date.";
            case INVITATIONS ->
                "Ask people to judge a text by a private link or on paper, and record what they were given.";
            case CAMPAIGNS -> "Plan a campaign, see which languages are ready, print, send and stop.";
            case MESSAGES -> "Read the messages in every language, with their claims and what became of their reviews.";
            case LANGUAGES -> "Languages with a brief instead of a text: who to ask, and which words to test.";
            case GLOSSARY -> "Learn which words to avoid, for whom, why, and what to write instead.";
            case SESSIONS ->
                "Record when a community worked on words, what people said, and what was changed because of it.";
            case CHECKS -> "See what every check looks for, why it matters to readers, and what to do about it.";
            case EXCHANGE -> "Send texts to translators, and see what comes back before it changes anything.";
            case REVIEW -> "Judge texts, recordings and prints before anybody meets them.";
            case CONTACTS -> "Bring the people who agreed to be written to. No page shows a number.";
            case REPLIES -> "Read what people answered, and act where somebody may be in danger.";
            case SAFEGUARDING -> "Stop everything at once, decide disputes, and see what waits for sign-off.";
            case COMMUNITIES -> "See each community’s languages, and confirm what a language may be replaced by.";
            case SERVICES -> "Keep services, their contact routes and the facts that messages claim.";
            case VENUES -> "Keep the places that put up posters, and for whom they are safe.";
            case AREAS -> "See which languages an area’s people speak.";
            case TEMPLATES -> "See posters and pictures in every family, format and language, and edit how they look.";
            case IMAGES -> "Keep pictures with their descriptions, consents and the communities that approved them.";
            case BRAND -> "Set your organisation’s colours and logos, and see a poster in them.";
            case SURVEYS -> "Ask before and after, and see whether awareness changed.";
            case FIGURES -> "See reach and awareness per community, gaps first. Small groups are protected.";
            case HANDSET -> "See texts as they arrive on a phone.";
            case PEOPLE -> "Add people, change what they may do, and let them choose a new password.";
            case DELETIONS -> "See how many notes, names and voices were deleted, when and why.";
            case SETTINGS ->
                "Settle the quiet hours, what a campaign may cost without a baseline, and how long names are kept.";
            case AUDIT -> "See who did what, and check that nobody changed the record.";
        };
    }
}
