package samvad.benchmarks.corpus;

import samvad.engine.knowledge.ArticleId;

/** A question and the article it was drawn from. */
public record MadeQuestion(String text, ArticleId about) {}
