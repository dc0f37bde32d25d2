package org.ownwords.render.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The text engine could be taken out of the product and used elsewhere. */
class StandsAloneTest {

    private static final String ENGINE = "org.ownwords.render.engine..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ownwords.render.engine");

    @Test
    void theEngineKnowsNothingOfTheRestOfTheProduct() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to the rest of the product",
                        (JavaClass used) -> used.getPackageName().startsWith("org.ownwords")
                                && !used.getPackageName().startsWith("org.ownwords.render.engine")))
                .check(CLASSES);
    }

    @Test
    void norOfAFrameworkOrOfTemplates() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "freemarker..", "com.google.zxing..", "org.commonmark..")
                .check(CLASSES);
    }
}
