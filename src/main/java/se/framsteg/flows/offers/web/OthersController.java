package se.framsteg.flows.offers.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.Side;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.offers.FlowFiles;
import se.framsteg.shell.forms.FormReading;

/** What others have published that a company may find, never with whose it is. */
@Controller
@InFlows
@RequestMapping("/{region}/company/{organisation}/flows/others")
class OthersController {
    private static final int MOST_MATERIALS = 40;
    private static final int LONGEST = 100;

    private final ShownFlows flows;
    private final FlowFiles files;
    private final Materials materials;

    OthersController(ShownFlows flows, FlowFiles files, Materials materials) {
        this.flows = flows;
        this.files = files;
        this.materials = materials;
    }

    @GetMapping
    View index(
            FlowDesk desk,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String direction) {
        String words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        Side wanted = Side.said(direction).orElse(null);
        return new OthersPage(
                desk, words, wanted == null ? "" : direction, flows.others(desk.by(), wanted, keys(words)), materials);
    }

    /** The materials that the words mean, with all below each; null where nothing is asked for. */
    private @Nullable Set<String> keys(String words) {
        if (words.isEmpty()) {
            return null;
        }
        List<Material> meant = materials.search(words, MOST_MATERIALS);
        return materials.all().stream()
                .map(Material::key)
                .filter(key ->
                        meant.stream().anyMatch(each -> materials.get(key).isWithin(each.key())))
                .collect(Collectors.toSet());
    }

    @GetMapping("/{flow}")
    View show(FlowDesk desk, @PathVariable ShownId flow) {
        return new OtherPage(desk, flows.find(desk.by(), flow).orElseThrow(), files.photos(desk.by(), flow), materials);
    }

    @GetMapping("/{flow}/photos/{number}")
    View photo(FlowDesk desk, @PathVariable ShownId flow, @PathVariable String number) {
        return files.photo(desk.by(), flow, FormReading.version(number)).orElseThrow();
    }
}
