package org.ownwords;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;

/** Services, venues, contacts, campaigns and surveys belong to one organisation, and no query can forget it. */
class OwnershipTest {

    @Test
    void everyStoreMethodOfOwnedDataTakesItsOrganisation() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.ownwords.directory..",
                        "org.ownwords.campaign..",
                        "org.ownwords.delivery..",
                        "org.ownwords.reach..",
                        "org.ownwords.review.link..",
                        "org.ownwords.review.session..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Store")
                .and()
                .areNotPrivate()
                .and()
                .areNotAnnotatedWith(AcrossOrganisations.class)
                .should(takeTheirOrganisation())
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.ownwords"));
    }

    private static ArchCondition<JavaMethod> takeTheirOrganisation() {
        return new ArchCondition<>("take an OrganisationId or an Actor") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes = method.getRawParameterTypes().stream().anyMatch(OwnershipTest::namesTheOrganisation);
                events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " takes no organisation"));
            }
        };
    }

    private static boolean namesTheOrganisation(JavaClass type) {
        return type.isEquivalentTo(OrganisationId.class)
                || type.isEquivalentTo(Actor.class)
                || type.getAllFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(OrganisationId.class));
    }
}
