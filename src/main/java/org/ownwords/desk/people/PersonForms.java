package org.ownwords.desk.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.account.Role;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.PoliceArea;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a form about a person offers: every role with what it opens, every police area. */
@Component
class PersonForms {

    private final List<PoliceArea> areas;

    PersonForms(CensusNeed need) {
        this.areas = need.areas();
    }

    /** The names of areas by their codes. */
    Map<String, String> areaNames() {
        return areas.stream().collect(Collectors.toMap(PoliceArea::code, PoliceArea::name));
    }

    void addChoices(Model model) {
        model.addAttribute(
                "roleChoices",
                Arrays.stream(Role.values())
                        .map(role -> Map.of("value", role.name(), "text", role.label(), "hint", hint(role)))
                        .toList());
        model.addAttribute(
                "areaChoices",
                areas.stream()
                        .map(area -> Map.of("value", area.code(), "text", area.name()))
                        .toList());
    }

    private static String hint(Role role) {
        return switch (role) {
            case OUTREACH_WORKER -> "Plans campaigns, prints, sends, keeps services and venues.";
            case CO_DEVELOPER -> "Writes, adapts and translates messages. Never sees a recipient.";
            case REVIEWER -> "Judges messages. Never sees a recipient.";
            case SAFEGUARDING_LEAD -> "All of the outreach worker’s, and signs off, reads replies, stops everything.";
            case COMMISSIONER -> "Sees protected figures and areas. No names, numbers or small counts.";
            case ADMINISTRATOR -> "Keeps people, services and areas. Never sees contacts or replies.";
        };
    }
}
