package se.framsteg.network.day;

import java.util.UUID;
import se.framsteg.people.Promoter;

/** What is logged as work for a call; whoever keeps hours forgets it where the call was a mistake. */
public interface CallHours {
    void undone(Promoter by, UUID talk);
}
