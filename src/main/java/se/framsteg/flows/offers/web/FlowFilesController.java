package se.framsteg.flows.offers.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.NewFile;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.offers.FlowFile;
import se.framsteg.flows.offers.FlowFiles;
import se.framsteg.flows.offers.ReadyFile;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.InTwoSteps;
import se.framsteg.shell.web.Prepared;
import se.framsteg.shell.web.SeeOther;

/** Photos and a specification of a company's own flow. */
@Controller
@InFlows
@RequestMapping("/{region}/company/{organisation}/flows/{flow}/files")
class FlowFilesController {
    private final Flows flows;
    private final FlowFiles files;

    FlowFilesController(Flows flows, FlowFiles files) {
        this.flows = flows;
        this.files = files;
    }

    @GetMapping
    View index(FlowDesk desk, @PathVariable FlowId flow) {
        return page(desk, flow, Mending.NONE);
    }

    @PostMapping
    @InTwoSteps
    View create(
            FlowDesk desk,
            @PathVariable FlowId flow,
            @RequestParam(defaultValue = "photo") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        flows.find(desk.by(), flow).orElseThrow();
        boolean photo = !kind.equals("specification");
        NewFile added = read(file);
        Optional<String> fault = added.fault();
        if (fault.isPresent()) {
            return page(desk, flow, Mending.of(field(photo), fault.get())).with(UNPROCESSABLE_CONTENT);
        }
        return new Prepared(() -> {
            var ready = ReadyFile.of(photo ? FlowFile.Kind.PHOTO : FlowFile.Kind.SPECIFICATION, added);
            return () -> add(desk, flow, ready);
        });
    }

    private View add(FlowDesk desk, FlowId flow, ReadyFile file) {
        String field = field(file.kind() == FlowFile.Kind.PHOTO);
        Mending mending = switch (files.add(desk.by(), flow, file)) {
            case ADDED -> Mending.NONE;
            case FULL -> Mending.of(field, "flows.files.full." + field, FlowFiles.MOST_PHOTOS);
            case WRONG_KIND -> Mending.of(field, "flows.files.wrong." + field);
            case BUSY -> Mending.of(field, "flows.files.busy");
        };
        return mending.isEmpty()
                ? SeeOther.to(desk.flow(flow) + "/files")
                : page(desk, flow, mending).with(UNPROCESSABLE_CONTENT);
    }

    private static String field(boolean photo) {
        return photo ? "photo" : "specification";
    }

    @GetMapping("/{file}")
    View show(FlowDesk desk, @PathVariable FlowId flow, @PathVariable UUID file) {
        return files.find(desk.by(), flow, file).orElseThrow();
    }

    @PostMapping("/{file}/removal")
    View remove(FlowDesk desk, @PathVariable FlowId flow, @PathVariable UUID file) {
        flows.find(desk.by(), flow).orElseThrow();
        files.remove(desk.by(), flow, file);
        return SeeOther.to(desk.flow(flow) + "/files");
    }

    private FlowFilesPage page(FlowDesk desk, FlowId id, Mending mending) {
        Flow flow = flows.find(desk.by(), id).orElseThrow();
        return new FlowFilesPage(desk, flow, files.of(desk.by(), id), mending);
    }

    private static NewFile read(@Nullable MultipartFile file) {
        try {
            return file == null
                    ? new NewFile("", new byte[0])
                    : new NewFile(
                            String.valueOf(file.getOriginalFilename()),
                            file.getInputStream().readNBytes(NewFile.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
