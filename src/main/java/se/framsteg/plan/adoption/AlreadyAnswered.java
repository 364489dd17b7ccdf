package se.framsteg.plan.adoption;

/** An auditor's question has its answer, which they may have read: it stays. */
public class AlreadyAnswered extends RuntimeException {}
