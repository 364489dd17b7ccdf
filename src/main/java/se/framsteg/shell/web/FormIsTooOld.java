package se.framsteg.shell.web;

/** A form without a key of ours, or with one from another session or from long ago. Nothing was changed. */
public class FormIsTooOld extends RuntimeException {}
