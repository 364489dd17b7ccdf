package se.framsteg.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.Membership;
import se.framsteg.people.PersonalRecords;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** What is kept of whoever asks: in words on a page, and whole in a file of their own. */
@Controller
class DataController {
    private final PersonalRecords records;
    private final DataWords words;
    private final Members members;
    private final RegionDirectory regions;

    DataController(PersonalRecords records, DataWords words, Members members, RegionDirectory regions) {
        this.records = records;
        this.words = words;
        this.members = members;
        this.regions = regions;
    }

    @GetMapping("/home/data")
    View show(SignedIn by) {
        Map<String, List<Map<String, @Nullable Object>>> all = records.export(by);
        return new DataPage(words.of(all), all.size(), regions(by));
    }

    private List<Region> regions(SignedIn by) {
        Set<RegionId> theirs =
                members.of(by.person()).stream().map(Membership::region).collect(Collectors.toSet());
        return regions.inOrder().stream()
                .filter(region -> theirs.contains(region.id()))
                .toList();
    }

    @GetMapping("/home/data.json")
    ResponseEntity<byte[]> file(SignedIn by) {
        String json = Json.pretty(records.export(by));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"framsteg.json\"")
                .header("Cache-Control", "no-store")
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}
