package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.framsteg.shell.Face;
import se.framsteg.shell.Faces;
import se.framsteg.shell.tenancy.Region;

/** What regions have written for their pages, also what is not published yet. */
public interface DraftedFaces extends Faces {
    /** With what is drafted, where that is asked for by somebody who may see it; else empty. */
    Optional<Face> drafted(Region region, HttpServletRequest request);
}
