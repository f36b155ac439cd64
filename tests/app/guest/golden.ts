/** The link of `aGuest` as the first version made it. It opens for ever. */
export const GOLDEN = [
  '#lesson1.fVRLThwxEL2KVatE8gwBhSx6gxIISiQEJEA2M6NgumumHdx24ypPE41a4hrssos4x9yEk0Tuz3xQxKotu-pVvXqvegF',
  'pjuktJJDtv9v7kE4VSJg6XyiGBApV6oGzgwwLZbMdg0TOgoQ5etLOQrIrgUyYQQIu-IGr4mMXlSyANRuMB7SQwFnwwlVWrFCmHhI',
  '4dexRlN6VHoXB5V9noZaQIaVel6xbpAbgKwtCm9Gwz_1sDAq0c6dxGJMKbQMjQbIvYa6xIkhGUCCRmiHBRAIxlvFyATqDBKYmUA4',
  'SGO95VeU4XgrNotKci-vjk6uLLz-vzk_OPh5d94V_6Ay9UHNMXwbUEnJtuS3S0raiynWaC3fzC1M-6DEughd3AU1zz-IAatllXOY',
  'oqHTOoH9-eFzTPUQTtMhCfAwGgx9CPaknEsqGXzICHQUjVhxo0JC7Cxha6pXzJqPIkvKoU0_3snKCXTPYvs4Rhnux_NNM9jf6llO',
  'WxfB-ctZZjIPbEvjUca7trIf5rtFCXU_qWkLpHeFWzV4WUSnNw7Ed28FgED-XuWKhSShjhlsdrTIUM9oM7Vba4fPDIxILdoEbMxA',
  'rv1Z1Z0fsCvEJZ9qO7U38vHk7XpmwfT10RYE2Rb8ZEZGcCVtG3AIjZ-b4Ktg6opbgg8FWhtaLi86FyQhSZQxmIEetB7912k1q2S7',
  'phnMJLYOE1ChdvJIqIS7aaASdnWASnaA5Bznai-eIE7vc3DFNooNvXdcNtnHD8ikqGjeNWN3iZkeVKsvYApCe2Vd76hp43x1d4L6',
  'dTuK1UaIXKkWCcxSOc_Qi0x7TqMZws8HlEyvNwjw_PKoQfyiEloaN-_5rffbKUul8t6hWFQgJnDuKtG-1jYyMipK6wDMXXZ3sNWD',
  '9JizaHXiJNanruv4H',
].join('')
