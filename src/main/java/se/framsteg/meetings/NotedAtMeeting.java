package se.framsteg.meetings;

/** What is noted at a meeting beside who came, as only a module above knows: owned here, implemented there. */
public interface NotedAtMeeting {
    String text();

    /** Where it is noted, below the meeting's own address. */
    String path();
}
