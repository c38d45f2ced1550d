// Spanish words of addresses.
export const ES = `
  abierto abono académico accidente acción acta actividad activo activos actualizar acuerdo adelanto adjudicación
  adjunto administración administrador agregar ajuste albarán almacén alta alumno amortización anexo anticipo
  anticipos anual anular análisis apartado aplicación aprobaciones aprobación aprobar archivo arrendamiento artículo
  asamblea aseguradora asiento asignación asistencia auditoría aula ausencia auxiliar avería aviso ayuda añadir baja
  balance banca bancario banco bandeja base beneficiario bienes boletín bonificación borrador borrar buscar búsqueda
  caja calendario calidad cambio campaña cancelar candidato capacitación capítulo cargo carpeta carrito categoría
  catálogo centro cerrar cese cheque ciclo cierre circular cita ciudad clase cliente cobro cobros colaborador
  comentario comercial comisión compensación compra comprador comprobante comunicación con concepto conciliación
  condición conductor configuración consulta consultas consumo contabilidad contable contacto contenido contingencia
  contratación contrato control convenio convocatoria copia correo coste costo cotizaciones cotización crear crédito
  cuenta cuota curso custodia dato de declaración del delegación demanda denegado denuncia departamento deportes
  depósito descarga descuento desglose detalle deterioro deuda devolución diario diligencia dirección distribución
  documento documentos dotación débito edición editar efectivo egreso ejecución ejercicio el emisión emplazamiento
  empleado empleo empresa en encargo encuesta enfermedad enmienda entidad entrada entrega enviar envío equipo error
  escala escritorio escuela espacio estado estadística estudiante etapa evaluación evento examen excedencia exención
  existencia expedición expediente expedientes fabricación factura facturación farmacia fases fecha ficha fichero fijo
  filial filtro financiero finanzas firma fiscal flete flota flujo fondo formación formalizar formulario
  fraccionamiento fuente garantía gasto gastos general gerencia gestión giro grupo guardar guía habilitación hacienda
  historial hoja hora horario hospital humano humanos idioma importe imprimir impuesto incidencia indemnización
  indicador informe ingreso inicio inmovilizado inmueble inscripción inspección instalación interés inventario
  inversión jornada justificante la laboratorio las legajo libro licencia licitación liquidación lista listado llamada
  local logística los lote lugar línea maestro mantenimiento manual maquinaria marca margen materia material matrícula
  medida mejora mensaje menú mercado mercancía mes mi miembro minuta mis modelo modificar moneda mora movilidad
  movimiento multa médico nave negocio nivel nota noticia notificación nueva nuevo nómina número obligación obra
  ocupación oferta oficina operación operario orden organización origen paciente padrón pagar pago panel para parcela
  paro parque parte participación partida paseo país pedido pendiente pensión perfil periodo permiso persona personal
  plan planificación planilla plantilla plaza plazo precio pregunta presupuesto previsión principal procedimiento
  proceso producción producto programa promoción propiedad propuesta proveedor provisión proyección proyecto prueba
  préstamo prórroga publicación puesto página pérdida póliza quincena radicación ramo recaudación receta recibido
  recibo reclamación recluta recobro recuento recurso redacción reducción reembolso referencia registro región regla
  reintegro remito reparación reparto reporte repuesto requisición requisito rescisión reserva responsable respuesta
  resultado resumen retención reunión revisión revista riesgo rol ruta saldo salida salud sanción sede seguimiento
  seguro selección semana servicio sindicato siniestro sistema sobre socio solicitud solicitudes soporte stock subasta
  subcontrata subvención sucursal sueldo suministro suplencia tabla tablero tablón taller tarea tarifa tarjeta tasa
  tema terceros tesorería texto tiempo tienda tipo todo todos total trabajador trabajo transferencia traslado tributo
  trimestre trámite tránsito turno tutor título ubicación unidad usuario utilidad vacaciones validación valor
  variación vehículo vencimiento venta ventas ver viaje viajes vista viático volver vía y zona área índice
`;
