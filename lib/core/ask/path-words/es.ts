// Spanish words of addresses.
export const ES = `
  abierto abono académico acción actividad activo actualizar acuerdo adjunto administración administrador agregar
  ajuste almacén alta alumno añadir análisis anticipo anual anular apartado aplicación aprobación aprobar archivo área
  artículo asiento asignación asistencia aula aviso ayuda baja balance banco bandeja base bienes boletín borrador
  borrar buscar búsqueda calendario cambio campaña cancelar candidato capacitación cargo carpeta carrito catálogo
  categoría centro cerrar cierre cita ciudad cliente cobro colaborador comentario comercial comisión compra comprador
  comprobante comunicación con concepto configuración consulta consultas contabilidad contable contacto contenido
  contrato control copia correo coste costo cotización crear crédito cuenta curso dato de débito del denegado
  departamento descarga descuento detalle deuda devolución diario dirección documento documentos edición editar
  ejercicio el empleado empleo empresa en encuesta entidad entrada entrega enviar envío equipo error escritorio
  estadística estado estudiante evaluación evento examen existencia expediente factura facturación fecha ficha fichero
  filtro financiero finanzas firma fiscal flota flujo fondo formación formulario fuente gasto general gestión grupo
  guardar guía historial hoja hora horario idioma importe imprimir impuesto incidencia informe ingreso inicio inmueble
  inscripción instalación inventario jornada la las legajo libro licitación línea lista listado llamada local
  logística los lugar maestro mantenimiento manual marca materia material medida mensaje menú mercancía mes mi miembro
  mis modelo modificar moneda movimiento negocio nivel nómina nota noticia nueva nuevo número obra oferta oficina
  operación orden organización origen pagar página pago país panel para parte partida pedido pendiente perfil periodo
  permiso persona personal plan planificación planilla plantilla plazo póliza precio pregunta préstamo presupuesto
  principal proceso producción producto programa promoción propiedad propuesta proveedor proyecto prueba publicación
  puesto recibido recibo reclamación recurso referencia registro regla reintegro remito reporte requisición reserva
  respuesta resultado resumen retención reunión revisión riesgo rol ruta saldo salida salud seguimiento seguro
  selección semana servicio sistema socio solicitud solicitudes soporte stock sucursal sueldo tabla tablero tablón
  tarea tarifa tasa tema terceros texto tiempo tienda tipo título todo todos total trabajador trabajo trámite
  transferencia tránsito traslado turno ubicación unidad usuario vacaciones valor vehículo vencimiento venta ventas
  ver viaje viajes viático vista volver y
`;
