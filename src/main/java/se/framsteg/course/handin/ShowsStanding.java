package se.framsteg.course.handin;

/** A page on which a company sees how its hand-in stands, and so reads what the coach has answered. */
public interface ShowsStanding {
    Standing standing();
}
