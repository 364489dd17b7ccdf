package se.framsteg.site.web;

/** Somebody spoke at this address, and has taken it back or let its time run out. */
class VoiceIsGone extends RuntimeException {}
