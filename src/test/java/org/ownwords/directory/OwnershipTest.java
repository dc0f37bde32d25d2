package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;

class OwnershipTest {

    @ParameterizedTest
    @ValueSource(
            classes = {CommunityStore.class, VenueStore.class, ServiceStore.class, RouteStore.class, FactStore.class})
    void everyMethodOfAStoreTakesItsOrganisation(Class<?> store) {
        assertThat(store.getDeclaredMethods())
                .filteredOn(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .isNotEmpty()
                .allMatch(method -> Stream.of(method.getParameterTypes())
                        .anyMatch(type -> type == OrganisationId.class || type == Actor.class));
    }
}
