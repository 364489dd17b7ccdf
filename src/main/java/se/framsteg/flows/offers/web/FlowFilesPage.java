package se.framsteg.flows.offers.web;

import java.util.List;
import se.framsteg.flows.Flow;
import se.framsteg.flows.offers.FlowFile;
import se.framsteg.flows.offers.FlowFiles;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** The photos and the specification of a company's own flow. */
public record FlowFilesPage(FlowDesk desk, Flow flow, List<FlowFile> files, Mending mending) implements Page {
    @Override
    public String template() {
        return "flows/offers/web/files";
    }

    public String path() {
        return desk.flow(flow.id()) + "/files";
    }

    public String path(FlowFile file) {
        return path() + "/" + file.id();
    }

    public String title() {
        return flow.said().what().title();
    }

    public List<FlowFile> photos() {
        return files.stream().filter(file -> file.kind() == FlowFile.Kind.PHOTO).toList();
    }

    public List<FlowFile> specifications() {
        return files.stream()
                .filter(file -> file.kind() == FlowFile.Kind.SPECIFICATION)
                .toList();
    }

    public boolean hasRoomForPhotos() {
        return photos().size() < FlowFiles.MOST_PHOTOS;
    }
}
