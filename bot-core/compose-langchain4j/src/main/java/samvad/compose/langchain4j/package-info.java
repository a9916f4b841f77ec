/**
 * A question and its evidence enter, a draft worded by a language model and cited sentence by sentence leaves. Read {@link samvad.compose.langchain4j.LangChain4jComposer} first.
 * Texts enter and their vectors leave through {@link samvad.compose.langchain4j.EmbeddingModels}.
 */
@NullMarked
package samvad.compose.langchain4j;

import org.jspecify.annotations.NullMarked;
