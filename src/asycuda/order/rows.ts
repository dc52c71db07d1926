/** The repeated elements of a declaration, in the order of `readOrder`. */
export const ROWS_ORDER = `
Container *
  Item_Number =
  Container_identity
  Container_type
  Empty_full_indicator
  Gross_weight =
  Goods_description
  Packages_type
  Packages_number =
  Packages_weight =
Prev_decl *
  Prev_decl_office_code
  Prev_decl_reg_year
  Prev_decl_reg_serial
  Prev_decl_reg_number
  Prev_decl_item_number
  Prev_decl_HS_code
  Prev_decl_HS_prec
  Prev_decl_country_origin
  Prev_decl_number_packages
  Prev_decl_weight
  Prev_decl_supp_quantity
  Prev_decl_ref_value
  Prev_decl_current_item
  Prev_decl_number_packages_written_off
  Prev_decl_weight_written_off
  Prev_decl_supp_quantity_written_off
  Prev_decl_ref_value_written_off
Item *
  Attached_documents *attachedDocument
    Attached_document_code
    Attached_document_name
    Attached_document_reference
    Attached_document_from_rule
    Attached_document_date =
  Suppliers_link ?
    Suppliers_link_code
  Packages
    Number_of_packages =
    Marks1_of_packages
    Marks2_of_packages
    Kind_of_packages_code
    Kind_of_packages_name
  IncoTerms
    Code
    Place
  Tarification
    Tarification_data
    HScode
      Commodity_code
      Precision_1
      Precision_2
      Precision_3
      Precision_4
    Preference_code
    Extended_customs_procedure
    National_customs_procedure
    Quota_code
    Quota ?
      QuotaCode
      QuotaId
      QuotaItem
        ItmNbr
    Supplementary_unit *supplementaryUnit
      Suppplementary_unit_code
      Suppplementary_unit_name
      Suppplementary_unit_quantity =
    Item_price =
    Valuation_method_code
    Value_item
    Attached_doc_item
    A.I._code
  write_off_unit ?
    write_off_unit_code
    write_off_unit_qty =
  Goods_description
    Country_of_origin_code
    Country_of_origin_region
    Description_of_goods
    Commercial_Description
  Previous_doc
    Summary_declaration
    Summary_declaration_sl
    Previous_document_reference
    Previous_warehouse_code
  Licence_number
  Amount_deducted_from_licence =
  Quantity_deducted_from_licence =
  Free_text_1
  Free_text_2
  Taxation
    Item_taxes_amount =
    Item_taxes_guaranted_amount =
    Item_taxes_mode_of_payment
    Counter_of_normal_mode_of_payment =
    Displayed_item_taxes_amount =
    Taxation_line *taxLine
      Duty_tax_code
      Duty_tax_Base =
      Duty_tax_rate =
      Duty_tax_amount =
      Duty_tax_MP
      Duty_tax_Type_of_calculation
  Valuation_item
    Weight_itm
      Gross_weight_itm =
      Net_weight_itm =
    Total_cost_itm =
    Total_CIF_itm =
    Rate_of_adjustement =
    Statistical_value =
    Alpha_coeficient_of_apportionment =
    Item_Invoice
      Amount_national_currency =
      Amount_foreign_currency =
      Currency_code
      Currency_name
      Currency_rate =
    item_external_freight
      Amount_national_currency =
      Amount_foreign_currency =
      Currency_code
      Currency_name
      Currency_rate =
    item_internal_freight
      Amount_national_currency =
      Amount_foreign_currency =
      Currency_code
      Currency_name
      Currency_rate =
    item_insurance
      Amount_national_currency =
      Amount_foreign_currency =
      Currency_code
      Currency_name
      Currency_rate =
    item_other_cost
      Amount_national_currency =
      Amount_foreign_currency =
      Currency_code
      Currency_name
      Currency_rate =
    item_deduction
      Amount_national_currency =
      Amount_foreign_currency =
      Currency_code
      Currency_name
      Currency_rate =
    Market_valuer
      Rate =
      Currency_code
      Currency_amount =
      Basis_description
      Basis_amount =
Suppliers_documents *
  Suppliers_document_itmlink
  Suppliers_document_code
  Suppliers_document_name
  Suppliers_document_country
  Suppliers_document_city
  Suppliers_document_street
  Suppliers_document_telephone
  Suppliers_document_fax
  Suppliers_document_zip_code
  Suppliers_document_invoice_nbr
  Suppliers_document_invoice_amt
  Suppliers_document_type_code
  Suppliers_document_date
Supplier_documents *
  Invoice_supplier_name
  Invoice_supplier_country
  Invoice_supplier_city
  Invoice_supplier_street
  Invoice_supplier_telephone
  Invoice_supplier_fax
  Invoice_supplier_zip_code
  Invoice_suppliert_email_address
SW_scans_general_segment *
  Document_reference_date
  Document_reference
  Document_type_code
  Document_type_name
  Document_id
SW_scans_items *
  Item_number
  Document_reference_date
  Document_reference
  Document_type_code
  Document_type_name
  Document_id
`;
