package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import se.framsteg.Framsteg;

/** Rule 1: a module is used through its contract only, and only by the steps above it. */
class ModuleBorderTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Framsteg.class);

    @Test
    void modules_use_each_other_only_through_their_contracts() {
        MODULES.verify();
    }

    @Test
    void a_module_that_reaches_into_another_is_seen() {
        var planted = ApplicationModules.of("se.framsteg.rules.planted.house", new OnlyIncludeTests());
        assertThat(planted.detectViolations().getMessages())
                .anyMatch(fault -> fault.contains("non-exposed type") && fault.contains("Cellar"));
    }

    @Test
    void each_module_uses_only_the_steps_below_it() {
        Map<String, Set<String>> uses = MODULES.stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier().toString(),
                        module -> module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(other -> other.getIdentifier().toString())
                                .collect(Collectors.toSet())));
        assertThat(uses).containsKeys("shell", "outcomes");
        assertThat(Staircase.faults(uses)).isEmpty();
    }

    @Test
    void each_contract_allows_only_the_steps_below_it() {
        Map<String, Set<String>> allowed = MODULES.stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier().toString(),
                        module -> allowedBy(module.getBasePackage().getName())));
        assertThat(allowed.get("outcomes")).contains("programmes");
        assertThat(Staircase.faults(allowed)).isEmpty();
    }

    @Test
    void a_step_upwards_and_a_module_without_a_step_are_seen() {
        assertThat(Staircase.faults(Map.of("people", Set.of("shell", "outcomes"))))
                .containsExactly("Module 'people' uses 'outcomes', which is not on a lower step");
        assertThat(Staircase.faults(Map.of("attic", Set.of()))).hasSize(1);
    }

    private static Set<String> allowedBy(String basePackage) {
        try {
            var contract = Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(contract.allowedDependencies())
                    .map(named -> named.split("::")[0].strip())
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(basePackage + " has no contract (package-info)", e);
        }
    }
}
