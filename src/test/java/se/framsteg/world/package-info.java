/** A small named world for tests, built through public verbs. */
package se.framsteg.world;
