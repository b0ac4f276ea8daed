package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps codes in one column, {@code 0101 0751}: a hundred of them are one row, not a hundred. */
@Converter
class OrganisationCodes implements AttributeConverter<List<OrganisationCode>, String> {

    @Override
    public String convertToDatabaseColumn(List<OrganisationCode> codes) {
        return codes.stream().map(OrganisationCode::value).collect(Collectors.joining(" "));
    }

    @Override
    public List<OrganisationCode> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(code -> !code.isEmpty())
                .map(OrganisationCode::new)
                .toList();
    }
}
