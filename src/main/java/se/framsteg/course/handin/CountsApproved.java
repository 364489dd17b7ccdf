package se.framsteg.course.handin;

import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** Whatever counts what has been approved. An answer is not undone while it does, nor counted while it is undone. */
public interface CountsApproved {
    /** Lets one transaction at a time go on with what companies have done in this programme. */
    void hold(RegionId region, UUID programme);
}
