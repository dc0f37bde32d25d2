package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.directory.Service;
import org.ownwords.message.MessageDefinition;

/** A message leads nobody to a service that would turn them away. */
final class AudienceServed implements Check {

    static final String ID = "audience-not-served";

    private static final String EVERYONE = "everyone";
    private static final String YOUNG = "young-people";
    /** The youngest whom messages to young people speak to, in years. */
    private static final int YOUNGEST = 16;

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> find(Checks.Subject subject, List<SectionText> sections) {
        return subject.catalogue().message(subject.content().id().message()).stream()
                .flatMap(message -> subject.target().stream()
                        .flatMap(target -> Stream.of(kind(message, target.service()), age(message, target.service()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> kind(MessageDefinition message, Service service) {
        boolean served =
                service.audience().equals(EVERYONE) || service.audience().equals(message.audience());
        return served
                ? Optional.empty()
                : Optional.of(finding("The message speaks to " + words(message.audience()) + ", and " + service.name()
                        + " is for " + words(service.audience()) + " alone."));
    }

    private static Optional<Finding> age(MessageDefinition message, Service service) {
        return message.audience().equals(YOUNG) && service.minimumAge() > YOUNGEST
                ? Optional.of(finding("The message speaks to people from " + YOUNGEST + ", and " + service.name()
                        + " helps nobody under " + service.minimumAge() + "."))
                : Optional.empty();
    }

    private static Finding finding(String what) {
        return new Finding(
                ID,
                Severity.BLOCK,
                Optional.empty(),
                Optional.empty(),
                what,
                "Choose a service that helps all whom the message speaks to.");
    }

    private static String words(String audience) {
        return audience.replace('-', ' ');
    }
}
