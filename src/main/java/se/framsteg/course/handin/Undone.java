package se.framsteg.course.handin;

/** What came of undoing an answer. */
public enum Undone {
    DONE,
    /** The company has read it, or been told by mail, or has handed in anew. */
    READ,
    /** Something has been built upon it: the course is completed, or what was approved is frozen. */
    COUNTED
}
