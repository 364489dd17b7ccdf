package se.framsteg.network.requests.web;

/** One network sends more questions in a minute than people do. */
class TooManyAtOnce extends RuntimeException {}
