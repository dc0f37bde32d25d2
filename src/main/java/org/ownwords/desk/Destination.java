package org.ownwords.desk;

import static org.ownwords.account.Role.ADMINISTRATOR;
import static org.ownwords.account.Role.COMMISSIONER;
import static org.ownwords.account.Role.CO_DEVELOPER;
import static org.ownwords.account.Role.OUTREACH_WORKER;
import static org.ownwords.account.Role.REVIEWER;
import static org.ownwords.account.Role.SAFEGUARDING_LEAD;

import java.util.Locale;
import java.util.Set;
import org.ownwords.account.Person;
import org.ownwords.account.Role;

/** The parts of the staff pages, in the order of the navigation, and whose they are. */
public enum Destination {
    /** What waits for a person in review. */
    WORK("Your work", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER, REVIEWER),
    CAMPAIGNS("Campaigns", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    MESSAGES("Messages", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER, REVIEWER),
    LANGUAGES("Languages", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER, REVIEWER),
    GLOSSARY("Glossary", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER, REVIEWER),
    /** Sessions in which communities worked on words; a co-developer reads those about their own. */
    SESSIONS("Sessions", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER),
    CHECKS("Checks", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER, REVIEWER),
    REVIEW("Texts in review", SAFEGUARDING_LEAD, CO_DEVELOPER, REVIEWER),
    EXCHANGE("Translators", OUTREACH_WORKER, SAFEGUARDING_LEAD, CO_DEVELOPER),
    /** Names of people who review: never for other reviewers. */
    INVITATIONS("Invitations", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    CONTACTS("Contacts", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    REPLIES("Replies", SAFEGUARDING_LEAD),
    SAFEGUARDING("Safeguarding", SAFEGUARDING_LEAD),
    COMMUNITIES("Communities", OUTREACH_WORKER, SAFEGUARDING_LEAD, ADMINISTRATOR),
    SERVICES("Services", OUTREACH_WORKER, SAFEGUARDING_LEAD, ADMINISTRATOR),
    VENUES("Venues", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    AREAS("Areas", OUTREACH_WORKER, SAFEGUARDING_LEAD, COMMISSIONER, ADMINISTRATOR),
    TEMPLATES("Design", OUTREACH_WORKER, SAFEGUARDING_LEAD, ADMINISTRATOR),
    IMAGES("Images", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    BRAND("Brand", OUTREACH_WORKER, SAFEGUARDING_LEAD, ADMINISTRATOR),
    SURVEYS("Surveys", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    FIGURES("Figures", COMMISSIONER),
    HANDSET("Handset", OUTREACH_WORKER, SAFEGUARDING_LEAD),
    PEOPLE("People", ADMINISTRATOR),
    SETTINGS("Settings", ADMINISTRATOR),
    AUDIT("Audit", ADMINISTRATOR),
    /** When how many notes, names and voices were deleted. */
    DELETIONS("Deletions", SAFEGUARDING_LEAD, ADMINISTRATOR);

    private final String label;
    private final Set<Role> roles;

    Destination(String label, Role... roles) {
        this.label = label;
        this.roles = Set.of(roles);
    }

    /** What the navigation calls it. */
    public String label() {
        return label;
    }

    /** Who may open it and everything below its path. */
    public Set<Role> roles() {
        return roles;
    }

    /** Its key in {@code <@layout.page nav="…">}: the name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it starts: a slash and the key. */
    public String path() {
        return "/" + key();
    }

    /** The part that the navigation lists it under; itself for most. */
    public Destination main() {
        return switch (this) {
            case REVIEW, INVITATIONS, DELETIONS -> WORK;
            case IMAGES, BRAND -> TEMPLATES;
            case LANGUAGES, GLOSSARY, SESSIONS, CHECKS, EXCHANGE -> MESSAGES;
            case SERVICES, VENUES, AREAS -> COMMUNITIES;
            case SURVEYS, HANDSET -> CAMPAIGNS;
            default -> this;
        };
    }

    /** What the navigation calls it together with what is listed under it. */
    public String groupLabel() {
        return switch (this) {
            case COMMUNITIES -> "Directory";
            case WORK -> "Review";
            default -> label;
        };
    }

    /** Whether the person holds a role that may open it. */
    public boolean isOpenTo(Person person) {
        return roles.stream().anyMatch(person::is);
    }
}
