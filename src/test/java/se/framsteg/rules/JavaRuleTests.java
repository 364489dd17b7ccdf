package se.framsteg.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.rules.planted.Slips;

/** How Java is written here, as far as a machine can see it in the classes. */
class JavaRuleTests {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.framsteg");
    private static final JavaClasses SLIPS =
            new ClassFileImporter().importClasses(Slips.class, Slips.Record.class, Slips.DateUtil.class);

    static Stream<ArchRule> rules() {
        return Stream.of(
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .orShould()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.Resource")
                        .as("what a bean needs is given to its constructor, not put into its fields"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "lombok..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Calendar")
                        .as("no persistence framework, no Lombok, no dates of the last century"),
                noClasses()
                        .that(not(resideInAnyPackage("se.framsteg.shell.database..", "se.framsteg.shell.jobs..")))
                        .should()
                        .accessTargetWhere(readsTheTimeWithoutAClock())
                        .as("the time comes from an injected clock, but for waiting and for jobs"),
                noClasses()
                        .that(not(resideInAnyPackage("se.framsteg.command..")))
                        .should()
                        .accessTargetWhere(speaksOnTheConsole())
                        .as("only the command line speaks on the console"),
                noClasses()
                        .that(areRecordsOfTheDomain())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                        .as("records of the domain know nothing of Spring"),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto")
                        .as("a class has a name of its own"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_seen_to_be_broken(ArchRule rule) {
        assertThat(rule.evaluate(SLIPS).hasViolation()).isTrue();
    }

    @Test
    void there_is_something_to_check() {
        assertThat(OURS).hasSizeGreaterThan(100);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeWithoutAClock() {
        Set<String> now = Set.of(
                "LocalDate",
                "LocalDateTime",
                "LocalTime",
                "Instant",
                "ZonedDateTime",
                "OffsetDateTime",
                "Year",
                "YearMonth");
        return describe(
                "read the time without a clock",
                access -> access.getTarget().getName().equals("now")
                        && access.getTarget().getOwner().getPackageName().equals("java.time")
                        && now.contains(access.getTarget().getOwner().getSimpleName())
                        && !access.getTarget().getFullName().contains("java.time.Clock)"));
    }

    private static DescribedPredicate<JavaAccess<?>> speaksOnTheConsole() {
        return describe(
                "speak on the console",
                access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> areRecordsOfTheDomain() {
        return describe(
                "are records of the domain",
                type -> type.isRecord()
                        && !type.getPackageName().startsWith("se.framsteg.shell")
                        && !type.getPackageName().endsWith(".web")
                        && !type.getPackageName().startsWith("se.framsteg.command"));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
