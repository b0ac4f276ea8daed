package dk.splejs.api.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what each list can be asked for, out of the same closed lists that it is read by. */
@Component
class ListParameters implements GlobalOpenApiCustomizer {

    private static final int LONGEST_QUERY = 200;

    private final Filters filters;

    ListParameters(Filters filters) {
        this.filters = filters;
    }

    @Override
    public void customise(OpenAPI document) {
        search(read(document, CatalogueApi.PATH), filters.ofSolutions());
        add(
                read(document, CatalogueApi.PATH),
                CatalogueApi.AFTER,
                "Walks through the whole catalogue, on from this slug; empty to begin. Only `size` goes with it",
                new StringSchema());
        search(read(document, ProposalListApi.PATH), filters.ofProposals());
        adoptions(read(document, AdoptionApi.PATH));
        adoptions(read(document, CatalogueApi.PATH + "/{slug}/adoptions"));
        Operation organisations = read(document, OrganisationApi.PATH);
        add(organisations, OrganisationApi.KIND, "What sort of authority it is", words(OrganisationFacts.KINDS));
        add(organisations, OrganisationApi.REGION, "Code of the region it lies in", code());
        paging(organisations);
    }

    private static Operation read(OpenAPI document, String path) {
        return Objects.requireNonNull(document.getPaths().get(path)).getGet();
    }

    private static void search(Operation list, List<Filter> choices) {
        add(list, ListQuestions.WORDS, "Words to find, in Danish", new StringSchema().maxLength(LONGEST_QUERY));
        choices.forEach(filter -> add(list, filter.name(), filter.description() + "; any of them", values(filter)));
        add(
                list,
                ListQuestions.SORT,
                "`relevance` where there are words to find, else what is usual for the list",
                words(ListQuestions.orders()));
        paging(list);
    }

    private static void adoptions(Operation list) {
        add(list, AdoptionApi.ORGANISATION, "Code of the organisation that uses it", code());
        add(list, AdoptionApi.STATUS, "Whether it is still in use", words(AdoptionApi.STATUSES));
        paging(list);
    }

    private static void paging(Operation list) {
        add(list, Paging.PAGE, "From 0", number(0, null));
        add(list, Paging.SIZE, "How many on a page", number(1, Paging.MOST)._default(Paging.USUAL_SIZE));
    }

    private static Schema<?> values(Filter filter) {
        StringSchema one = filter.shape() == null ? words(filter.words()) : new StringSchema();
        if (filter.shape() != null) {
            one.setPattern("^(" + filter.shape() + ")$");
        }
        return new ArraySchema().items(one);
    }

    private static StringSchema words(List<String> words) {
        StringSchema schema = new StringSchema();
        words.forEach(schema::addEnumItem);
        return schema;
    }

    private static Schema<?> code() {
        return new StringSchema().pattern("^(" + Filters.CODE + ")$").example("0751");
    }

    private static IntegerSchema number(int least, @Nullable Integer most) {
        IntegerSchema schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.valueOf(least));
        schema.setMaximum(most == null ? null : BigDecimal.valueOf(most));
        return schema;
    }

    private static void add(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(new QueryParameter()
                .name(name)
                .description(description)
                .schema(schema)
                .required(false));
    }
}
